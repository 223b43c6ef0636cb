/** What the index knows of an activity: the words it is found by, and nothing else; all the rest is answered from memory. */
@NullMarked
package kompas.events.finding.indexing;

import org.jspecify.annotations.NullMarked;
