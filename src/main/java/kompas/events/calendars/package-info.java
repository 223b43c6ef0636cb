/**
 * Activities in calendars: as iCalendar for whoever subscribes ({@link kompas.events.calendars.CalendarFeeds}), and those of
 * organisations that keep a calendar of their own, subscribed in and read again every few hours
 * ({@link kompas.events.calendars.Subscriptions}).
 */
@NamedInterface("calendars")
@NullMarked
package kompas.events.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
