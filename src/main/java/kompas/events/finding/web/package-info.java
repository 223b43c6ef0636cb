/** What's on: the list, its month and its map, and the next dates on pages of others. */
@NullMarked
package kompas.events.finding.web;

import org.jspecify.annotations.NullMarked;
