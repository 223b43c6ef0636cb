/** Phones that send while the server is killed; started by {@code bench/collecting}. */
@NullMarked
package kompas.bench.collecting;

import org.jspecify.annotations.NullMarked;
