/** How a question is understood and answered: places among its words, predicates, facets, ways out of nothing. */
@NullMarked
package kompas.directory.search.answering;

import org.jspecify.annotations.NullMarked;
