/** The one screen on which an activity is planned, and what staff do with its dates. */
@NullMarked
package kompas.events.planning.web;

import org.jspecify.annotations.NullMarked;
