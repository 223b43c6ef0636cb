@NullMarked
package kompas.directory.search;

import org.jspecify.annotations.NullMarked;
