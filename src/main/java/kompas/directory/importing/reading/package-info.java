/** Files as rows: what a file is, how its letters are written, where its headings stand. Every reader streams. */
@NullMarked
package kompas.directory.importing.reading;

import org.jspecify.annotations.NullMarked;
