@NullMarked
package kompas.directory.search.indexing;

import org.jspecify.annotations.NullMarked;
