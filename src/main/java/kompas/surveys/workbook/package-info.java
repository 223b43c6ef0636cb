/** The tables of a workbook as their author wrote them, whatever kind of file they came in. */
@NullMarked
package kompas.surveys.workbook;

import org.jspecify.annotations.NullMarked;
