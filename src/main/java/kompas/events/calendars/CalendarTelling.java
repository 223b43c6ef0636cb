package kompas.events.calendars;

import kompas.shared.text.Text;

/**
 * How a calendar is told.
 *
 * @param t words in its language
 * @param name what it is called in the list of calendars
 * @param base scheme, host and port of this site
 * @param page the page that shows the same, behind the language
 * @param self the calendar's own address, behind the language
 */
public record CalendarTelling(Text t, String name, String base, String page, String self) {

    String to(String path) {
        return base + "/" + t.language() + path;
    }
}
