package kompas.events.calendars.web;

import kompas.events.Activity;
import kompas.events.calendars.ActivityCalendar;
import kompas.shared.web.Page;

/**
 * A calendar one subscribes to.
 *
 * @param href to take it as a file
 * @param address whole, to be typed or copied
 * @param subscribe the same in the scheme that opens the reader's own calendar
 */
public record CalendarLink(String href, String address, String subscribe) {

    /** @param path of what it is the calendar of, behind the language; empty for all */
    static CalendarLink of(Page page, String path) {
        return of(page, path, "");
    }

    /** @param query what it is narrowed down to; empty for nothing */
    static CalendarLink of(Page page, String path, String query) {
        return at(page, page.to(path + "/calendar.ics") + (query.isEmpty() ? "" : "?" + query));
    }

    static CalendarLink of(Page page, Activity activity) {
        return at(page, page.to(ActivityCalendar.path(activity)));
    }

    private static CalendarLink at(Page page, String href) {
        String address = page.base() + href;
        return new CalendarLink(href, address, address.replaceFirst("^https?", "webcal"));
    }
}
