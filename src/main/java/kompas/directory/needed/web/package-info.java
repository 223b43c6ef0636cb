/** The list of what is needed around a library, and what is done about each of it. */
@NullMarked
package kompas.directory.needed.web;

import org.jspecify.annotations.NullMarked;
