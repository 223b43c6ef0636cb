/**
 * A workbook as something to write in: {@link kompas.surveys.writing.sheets.Manuscript} is the whole,
 * {@link kompas.surveys.writing.sheets.Grid} one sheet, {@link kompas.surveys.writing.sheets.Outline} its questions as a tree. All
 * are values; every change makes another one in which nothing else has moved.
 */
@NullMarked
package kompas.surveys.writing.sheets;

import org.jspecify.annotations.NullMarked;
