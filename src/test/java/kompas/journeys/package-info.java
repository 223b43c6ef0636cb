/**
 * The whole site as its users use it, in a real browser: journeys of one reader each, and what every page must keep. They
 * read the demonstration network and share one server; see {@link kompas.journeys.Visit}.
 */
@NullMarked
package kompas.journeys;

import org.jspecify.annotations.NullMarked;
