/** Addresses calendars and feed readers subscribe to, the page that explains them, and the list for other websites. */
@NullMarked
package kompas.events.calendars.web;

import org.jspecify.annotations.NullMarked;
