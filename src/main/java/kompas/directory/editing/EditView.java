package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;

/**
 * One section as a form.
 *
 * @param path of the organisation's page behind the language
 * @param name of the organisation, as far as it is known
 * @param marks what each input held when this form was made, by hidden field
 * @param errors links to what needs mending
 * @param aids what helps to fill in the place
 * @param aside what stands above the fields
 */
public record EditView(
        String path,
        String name,
        Section section,
        List<Group> groups,
        List<Link> marks,
        List<Link> errors,
        Aids aids,
        Aside aside) {

    /** Id of the list of places that begin with what is typed. */
    static final String KNOWN_PLACES = "known-places";

    /** Id of the list of municipalities and regions. */
    static final String KNOWN_AREAS = "known-areas";

    /** Names to choose from and a map to point at; none in most sections. */
    public record Aids(List<String> areas, Optional<MapView> map) {

        static final Aids NONE = new Aids(List.of(), Optional.empty());
    }

    /**
     * What happened to the form since it was opened.
     *
     * @param theirs what somebody else saved meanwhile
     * @param preview what would stand there; empty when nobody asked
     * @param notes what to look at in it
     * @param signedOut whether the session ended while it was typed
     */
    public record Aside(List<Theirs> theirs, List<Preview> preview, List<String> notes, boolean signedOut) {

        static final Aside NONE = new Aside(List.of(), List.of(), List.of(), false);
        static final Aside SIGNED_OUT = new Aside(List.of(), List.of(), List.of(), true);
    }

    /** What stands there now. */
    public record Theirs(String title, List<String> lines) {}

    /** What one input would say: longer texts as they would look, anything else in lines. */
    public record Preview(String title, List<LocalizedText> texts, List<String> lines) {}

    EditView with(Aside above) {
        return new EditView(path, name, section, groups, marks, errors, aids, above);
    }

    public String title(Text t) {
        return t.say(section.key());
    }

    /** Under what the browser keeps what was typed. */
    public String draft() {
        return path + "/edit/" + section.code();
    }
}
