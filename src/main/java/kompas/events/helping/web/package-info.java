/** The form with which people offer help, the page each of them has, and the screen of those who look after an activity. */
@NullMarked
package kompas.events.helping.web;

import org.jspecify.annotations.NullMarked;
