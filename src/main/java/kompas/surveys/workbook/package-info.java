/**
 * Questionnaires as their authors wrote them: workbooks as text. {@link kompas.surveys.workbook.Workbooks} reads Excel files, the
 * one-file CSV and Markdown tables of XLSForm, and writes Excel files again without loss. Excel files are read here, not by the
 * library that imports use: that one goes through a list somebody trusts; this takes every sheet, formulas by their value and
 * dates as written, and is not led astray by a file made to do harm.
 */
@NullMarked
package kompas.surveys.workbook;

import org.jspecify.annotations.NullMarked;
