/**
 * A questionnaire as people read it, and what is different between two of its versions. {@link kompas.surveys.comparing.FormOutline}
 * is what there is to read, {@link kompas.surveys.comparing.Changes} finds the differences and whether answers that are there already
 * stay what they are.
 */
@NullMarked
package kompas.surveys.comparing;

import org.jspecify.annotations.NullMarked;
