/** Benchmarks of a running Kompas against limits measured in the same run; started by the scripts in {@code bench/}. */
@NullMarked
package kompas.bench;

import org.jspecify.annotations.NullMarked;
