@NullMarked
package kompas.directory.search.answering;

import org.jspecify.annotations.NullMarked;
