/** How activities and their dates are read. */
@NullMarked
package kompas.events.domain;

import org.jspecify.annotations.NullMarked;
