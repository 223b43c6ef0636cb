/** Tests of the directory. */
@NullMarked
package kompas.directory;

import org.jspecify.annotations.NullMarked;
