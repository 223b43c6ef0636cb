/** From what is needed to the form of an activity, and back to where its planning stands. */
@NullMarked
package kompas.events.needed.web;

import org.jspecify.annotations.NullMarked;
