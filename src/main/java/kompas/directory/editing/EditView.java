package kompas.directory.editing;

import java.util.List;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Link;

/**
 * One section as a form.
 *
 * @param path of the organisation's page behind the language
 * @param name of the organisation, as far as it is known
 * @param marks what each input held when this form was made, by hidden field
 * @param errors links to what needs mending
 * @param aside what stands above the fields
 */
public record EditView(
        String path,
        String name,
        Section section,
        List<Group> groups,
        List<Link> marks,
        List<Link> errors,
        Aside aside) {

    /**
     * What happened to the form since it was opened.
     *
     * @param theirs what somebody else saved meanwhile
     * @param preview longer texts as they would look; empty when nobody asked
     * @param signedOut whether the session ended while it was typed
     */
    public record Aside(List<Theirs> theirs, List<Preview> preview, boolean signedOut) {

        static final Aside NONE = new Aside(List.of(), List.of(), false);
        static final Aside SIGNED_OUT = new Aside(List.of(), List.of(), true);
    }

    /** What stands there now. */
    public record Theirs(String title, List<String> lines) {}

    /** A longer text. */
    public record Preview(String title, LocalizedText text) {}

    EditView with(Aside above) {
        return new EditView(path, name, section, groups, marks, errors, above);
    }

    public String title(Text t) {
        return t.say(section.key());
    }

    /** Sections with longer texts can be looked at before they are saved. */
    public boolean previews() {
        return section == Section.WORDS;
    }

    /** Under what the browser keeps what was typed. */
    public String draft() {
        return path + "/edit/" + section.code();
    }
}
