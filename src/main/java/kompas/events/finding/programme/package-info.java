/** The programme in memory: how it is read, narrowed, counted and cut into pages. */
@NullMarked
package kompas.events.finding.programme;

import org.jspecify.annotations.NullMarked;
