/** Organisations as they are stored and read. */
@NullMarked
package kompas.directory.domain;

import org.jspecify.annotations.NullMarked;
