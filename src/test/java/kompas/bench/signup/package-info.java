/** Many people who want few seats while the server is killed; started by {@code bench/signup}. */
@NullMarked
package kompas.bench.signup;

import org.jspecify.annotations.NullMarked;
