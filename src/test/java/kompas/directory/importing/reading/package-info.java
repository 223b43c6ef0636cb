@NullMarked
package kompas.directory.importing.reading;

import org.jspecify.annotations.NullMarked;
