package kompas.settings;

import java.util.List;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * One page of settings.
 *
 * @param sections codes of all pages
 * @param logo address of the logo, when there is one
 * @param logoError what to do about a picture that was sent
 * @param saved whether this is shown because something was saved
 */
public record SettingsView(
        String section,
        List<String> sections,
        List<FieldView> fields,
        Optional<String> logo,
        Optional<String> logoError,
        boolean saved) {

    public List<Link> errors() {
        return fields.stream()
                .filter(field -> field.field().wrong())
                .map(field -> Link.to(field.field().error(), "#" + field.field().name()))
                .toList();
    }

    public String title(Text t) {
        return title(t, section);
    }

    private static String title(Text t, String code) {
        return t.say("settings.section." + code);
    }

    public String lead(Text t) {
        return t.say("settings.lead." + section);
    }

    public List<Link> tabs(Page page) {
        return sections.stream()
                .map(code -> new Link(title(page.t(), code), path(page, code), code.equals(section)))
                .toList();
    }

    public String action(Page page) {
        return path(page, section);
    }

    private static String path(Page page, String code) {
        return page.to(SettingsController.PATH + "/" + code);
    }

    public boolean hasLogo() {
        return section.equals("identity");
    }
}
