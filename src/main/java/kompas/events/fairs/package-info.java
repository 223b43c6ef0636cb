/**
 * Fairs: who is invited and answers, where each stand stands, what happens on the day and what every stand takes home. A fair is
 * an activity of the kind {@code fair}; {@link kompas.events.fairs.Fairs} opens what it has more.
 */
@NamedInterface("fairs")
@NullMarked
package kompas.events.fairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
