@NullMarked
package kompas.search.language;

import org.jspecify.annotations.NullMarked;
