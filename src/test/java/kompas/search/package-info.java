@NullMarked
package kompas.search;

import org.jspecify.annotations.NullMarked;
