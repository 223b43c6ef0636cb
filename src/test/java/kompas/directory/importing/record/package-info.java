@NullMarked
package kompas.directory.importing.record;

import org.jspecify.annotations.NullMarked;
