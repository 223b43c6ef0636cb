/**
 * The list of all organisations a library looks after, public or not: narrowed, sorted, changed many at a time and taken
 * back, with notes that only staff read. {@link kompas.directory.worklist.Worklist} is the door for the pages.
 */
@NullMarked
package kompas.directory.worklist;

import org.jspecify.annotations.NullMarked;
