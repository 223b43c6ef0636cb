/** How well the search answers, measured on judged questions. */
@NullMarked
package kompas.directory.search.judged;

import org.jspecify.annotations.NullMarked;
