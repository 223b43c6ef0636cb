/** Tests of what is stored and read. */
@NullMarked
package kompas.directory.domain;

import org.jspecify.annotations.NullMarked;
