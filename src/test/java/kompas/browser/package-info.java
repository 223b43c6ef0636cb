/** Journeys of real people through a real browser. */
@NullMarked
package kompas.browser;

import org.jspecify.annotations.NullMarked;
