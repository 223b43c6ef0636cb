package kompas.settings;

import java.util.List;
import java.util.stream.Stream;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** All pages of settings: those that are one form each, and the lists. */
final class Tabs {

    private Tabs() {}

    static List<Link> of(List<Section> sections, String current, Page page) {
        return Stream.concat(sections.stream().map(Section::code), Stream.of(TermViews.SECTION))
                .map(code -> new Link(title(page.t(), code), path(page, code), code.equals(current)))
                .toList();
    }

    static String title(Text t, String code) {
        return t.say("settings.section." + code);
    }

    static String path(Page page, String code) {
        return page.to(SettingsController.PATH + "/" + code);
    }
}
