/** The base map over HTTP. */
@NullMarked
package kompas.places.web;

import org.jspecify.annotations.NullMarked;
