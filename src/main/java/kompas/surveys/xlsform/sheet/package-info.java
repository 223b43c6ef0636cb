/**
 * The sheets of a workbook by what their columns mean: headings are understood in all the ways people write them, cells come
 * by column and language, and each still knows the row and heading where it stands.
 */
@NullMarked
package kompas.surveys.xlsform.sheet;

import org.jspecify.annotations.NullMarked;
