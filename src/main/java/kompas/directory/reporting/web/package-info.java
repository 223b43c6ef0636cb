/** The form anybody may send, what became of it, and the screens on which staff decide. */
@NullMarked
package kompas.directory.reporting.web;

import org.jspecify.annotations.NullMarked;
