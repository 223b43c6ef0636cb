/**
 * From sheets to a tree: row by row, checking what a row says against what its type allows, and then everything that can
 * only be checked once all names are known.
 */
@NullMarked
package kompas.surveys.xlsform.reading;

import org.jspecify.annotations.NullMarked;
