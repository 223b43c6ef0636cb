/**
 * What came of a date: the morning after, one screen asks how many were there, what came of it and what to do otherwise. What is
 * not closed stays on the desk of whoever is responsible. Its door is {@link kompas.events.closing.ClosingDates}; it announces
 * {@link kompas.events.OccurrenceClosed}.
 */
@NamedInterface("closing")
@NullMarked
package kompas.events.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
