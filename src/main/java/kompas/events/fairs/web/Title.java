package kompas.events.fairs.web;

import kompas.events.Activity;
import kompas.shared.text.Text;
import kompas.shared.web.Page;

/** What an activity is called, and in which language. */
final class Title {

    private Title() {}

    static String text(Activity activity, Page page) {
        return text(activity, page.t());
    }

    static String text(Activity activity, Text t) {
        return activity.title().map(title -> title.in(t.language()).text()).orElseGet(() -> t.say("events.kind.fair"));
    }

    static String language(Activity activity, Page page) {
        return activity.title()
                .map(title -> title.in(page.language()).language())
                .orElse(page.language());
    }
}
