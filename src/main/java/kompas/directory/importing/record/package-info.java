/** One organisation in our own format: the columns it can have, and what its cells mean. */
@NullMarked
package kompas.directory.importing.record;

import org.jspecify.annotations.NullMarked;
