/** What can be wrong with a questionnaire, and the list in which a compilation gathers it. */
@NullMarked
package kompas.surveys.xlsform.problem;

import org.jspecify.annotations.NullMarked;
