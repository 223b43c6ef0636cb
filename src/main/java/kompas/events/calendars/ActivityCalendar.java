package kompas.events.calendars;

import kompas.events.Activity;

/** Where one activity stands as a calendar: all its dates, to be taken as a file or subscribed to. It answers once the activity is public. */
public final class ActivityCalendar {

    private ActivityCalendar() {}

    /** Behind the language, which is that of its words: {@code /activities/choir/calendar.ics}. */
    public static String path(Activity activity) {
        return activity.path() + "/calendar.ics";
    }
}
