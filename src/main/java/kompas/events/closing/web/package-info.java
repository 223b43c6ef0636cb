/** The screen that closes a date, and what of it stands on the page of the activity. */
@NullMarked
package kompas.events.closing.web;

import org.jspecify.annotations.NullMarked;
