/**
 * How organisations and their people come in and go: adding one, claiming one that is listed already, telling what is wrong
 * with its page, closing it, and keeping away those who do not want to be here.
 */
@NullMarked
package kompas.directory.joining;

import org.jspecify.annotations.NullMarked;
