/**
 * Questionnaires and their versions. Kept is the workbook their author wrote, and the XForm made from it; a version that has
 * been published never changes, for phones hold answers to it.
 */
@NullMarked
package kompas.surveys.questionnaires;

import org.jspecify.annotations.NullMarked;
