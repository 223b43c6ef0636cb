/** Generations of the index, the feed that keeps them up to date, and how a new one is built. */
@NullMarked
package kompas.search.domain;

import org.jspecify.annotations.NullMarked;
