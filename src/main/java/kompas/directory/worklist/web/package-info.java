/** The pages of the list, its notes and its changes of many. */
@NullMarked
package kompas.directory.worklist.web;

import org.jspecify.annotations.NullMarked;
