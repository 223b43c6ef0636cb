@NullMarked
package kompas.directory.opendata;

import org.jspecify.annotations.NullMarked;
