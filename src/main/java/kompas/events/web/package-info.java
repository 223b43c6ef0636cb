/** The page of an activity, and what other parts put on it. */
@NullMarked
package kompas.events.web;

import org.jspecify.annotations.NullMarked;
