/** Duplicates on the desk: the list, two side by side, and what came of a merge. */
@NullMarked
package kompas.directory.duplicates.web;

import org.jspecify.annotations.NullMarked;
