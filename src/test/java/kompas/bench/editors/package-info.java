/** Many editors of a server that people would run, and what is left of their work when it is killed; started by {@code bench/editors}. */
@NullMarked
package kompas.bench.editors;

import org.jspecify.annotations.NullMarked;
