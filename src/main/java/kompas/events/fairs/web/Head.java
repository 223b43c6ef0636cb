package kompas.events.fairs.web;

import java.util.List;
import kompas.events.Activity;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * What every page of a fair for staff begins with.
 *
 * @param language of the title, where it is not the reader's
 * @param desk path of the fair's pages, with the language
 */
public record Head(String title, String language, String activity, String desk, List<Link> tabs) {

    private static final List<String> TABS = List.of("", "/invite", "/plan", "/programme", "/roll", "/results");

    /** @param tab which of them this page is, as in its address */
    static Head of(Page page, Opened fair, String tab) {
        return of(page, fair, tab, TABS);
    }

    /** For those who may only write down who came. */
    static Head ofDay(Page page, Opened fair, boolean plans) {
        return of(page, fair, "/roll", plans ? TABS : List.of("/roll"));
    }

    private static Head of(Page page, Opened fair, String tab, List<String> shown) {
        Activity activity = fair.activity();
        String desk = page.to(fair.desk());
        List<Link> tabs = shown.stream()
                .map(each -> new Link(
                        page.t().say("fairs.tab." + (each.isEmpty() ? "board" : each.substring(1))),
                        desk + each,
                        each.equals(tab)))
                .toList();
        return new Head(
                Title.text(activity, page), Title.language(activity, page), page.to(activity.path()), desk, tabs);
    }
}
