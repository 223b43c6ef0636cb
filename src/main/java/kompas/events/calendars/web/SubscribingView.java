package kompas.events.calendars.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/**
 * What the page shows.
 *
 * @param path of the page whose activities the calendar holds, behind the language; empty for all
 * @param whose by name; empty for the whole network
 * @param frame code for another website
 * @param hosts websites that may show it
 */
public record SubscribingView(
        CalendarLink calendar,
        String path,
        Optional<LocalizedText> whose,
        String feed,
        String frame,
        List<String> hosts) {}
