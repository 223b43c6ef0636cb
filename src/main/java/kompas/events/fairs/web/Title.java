package kompas.events.fairs.web;

import kompas.events.Activity;
import kompas.shared.web.Page;

/** What an activity is called, and in which language. */
final class Title {

    private Title() {}

    static String text(Activity activity, Page page) {
        return activity.title()
                .map(title -> title.in(page.language()).text())
                .orElseGet(() -> page.t().say("events.kind.fair"));
    }

    static String language(Activity activity, Page page) {
        return activity.title()
                .map(title -> title.in(page.language()).language())
                .orElse(page.language());
    }
}
