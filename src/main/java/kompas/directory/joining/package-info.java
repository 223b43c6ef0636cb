/**
 * How organisations and their people come in and go: adding one, claiming one that is listed already, and the people who look
 * after it.
 */
@NullMarked
package kompas.directory.joining;

import org.jspecify.annotations.NullMarked;
