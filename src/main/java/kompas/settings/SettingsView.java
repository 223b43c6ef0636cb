package kompas.settings;

import java.util.List;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * One page of settings.
 *
 * @param tabs all pages
 * @param logo address of the logo, when there is one
 * @param logoError what to do about a picture that was sent
 * @param saved whether this is shown because something was saved
 */
public record SettingsView(
        String section,
        List<Link> tabs,
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
        return Tabs.title(t, section);
    }

    public String lead(Text t) {
        return t.say("settings.lead." + section);
    }

    public String action(Page page) {
        return Tabs.path(page, section);
    }

    public boolean hasLogo() {
        return section.equals("identity");
    }
}
