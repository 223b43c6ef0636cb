/** What other websites show of the Compass in a frame: a list and a map that need no script. */
@NullMarked
package kompas.directory.opendata.embed;

import org.jspecify.annotations.NullMarked;
