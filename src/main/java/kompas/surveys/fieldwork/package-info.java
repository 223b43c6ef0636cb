/**
 * Who is asked by a survey, who goes to whom, what came of every visit and call, and how far it has come. The use cases ask
 * {@link kompas.surveys.SurveysPermissions}; numbers people keep private are shown to whom the directory lets see them.
 */
@NamedInterface("fieldwork")
@NullMarked
package kompas.surveys.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
