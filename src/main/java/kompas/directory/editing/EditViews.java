package kompas.directory.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.directory.editing.EditView.Aside;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the forms. */
@Component
class EditViews {

    private final FactWords words;
    private final PlaceAids aids;

    EditViews(FactWords words, PlaceAids aids) {
        this.words = words;
        this.aids = aids;
    }

    /**
     * What this form is about, beside what stands in its fields.
     *
     * @param where where the organisation is today, for whoever may know
     */
    record About(String path, String name, Section section, Optional<Whereabouts> where) {}

    EditView form(About about, Typed typed, List<Problem> problems, Asking asking) {
        List<Input> inputs = Sections.of(about.section());
        List<Group> groups = inputs.stream()
                .map(input -> input.draw(typed, problems, asking))
                .toList();
        List<Link> marks = inputs.stream()
                .map(input -> Link.to(typed.seen(input.name()), "seen." + input.name()))
                .toList();
        List<Link> errors = problems.stream()
                .map(problem -> Link.to(problem.say(asking.t()), "#" + problem.field()))
                .toList();
        return new EditView(
                about.path(),
                about.name(),
                about.section(),
                groups,
                marks,
                errors,
                aids.of(about.section(), about.where(), typed, asking),
                Aside.NONE);
    }

    /** What somebody else saved. */
    Aside beside(Section section, Set<String> inputs, ObjectNode now, Text t) {
        List<EditView.Theirs> theirs = Sections.of(section).stream()
                .filter(input -> inputs.contains(input.name()))
                .map(input -> new EditView.Theirs(t.say("editing.input." + input.name()), lines(input, now, t)))
                .toList();
        return new Aside(theirs, List.of(), List.of(), false);
    }

    /** What would stand there, longer texts as they would look on the page. */
    Aside previewed(Section section, ObjectNode state, Typed typed, Asking asking) {
        List<EditView.Preview> preview = new ArrayList<>();
        Set<Note> notes = EnumSet.noneOf(Note.class);
        for (Input input : Sections.of(section)) {
            Answer answer = input.read(typed, state, asking);
            notes.addAll(answer.notes());
            String title = title(input, asking);
            JsonNode value = answer.values().path(input.name());
            List<LocalizedText> texts = value.has("texts") ? each(LocalizedColumn.read(value)) : List.of();
            List<String> lines = texts.isEmpty() ? lines(input, answer.values(), asking.t()) : List.of();
            preview.add(new EditView.Preview(title, texts, lines));
        }
        return new Aside(List.of(), preview, said(notes, asking.t()), false);
    }

    private static String title(Input input, Asking asking) {
        return asking.t().say("editing.input." + input.name());
    }

    private static List<LocalizedText> each(LocalizedText text) {
        return text.texts().entrySet().stream()
                .map(words -> LocalizedText.of(words.getKey(), words.getValue()))
                .toList();
    }

    private static List<String> said(Set<Note> notes, Text t) {
        return notes.stream().map(note -> t.say(note.key())).toList();
    }

    private List<String> lines(Input input, ObjectNode values, Text t) {
        return input.keys().stream()
                .flatMap(key -> words.lines(key, values.path(key), t).stream())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** What each section says today, for choosing one. */
    List<OverviewView.Part> parts(Stored stored, Page page, Asking asking) {
        List<OverviewView.Part> parts = new ArrayList<>();
        parts.add(new OverviewView.Part(
                asking.t().say("editing.pictures.title"),
                page.to(stored.path() + "/edit/pictures"),
                words.lines("pictures", stored.state().path("pictures"), asking.t())));
        for (Section section : Section.values()) {
            List<String> lines = Sections.of(section).stream()
                    .flatMap(input -> lines(input, stored.state(), asking.t()).stream()
                            .map(line -> section == Section.FACTS ? title(input, asking) + ": " + line : line))
                    .toList();
            parts.add(new OverviewView.Part(
                    asking.t().say(section.key()), page.to(stored.path() + "/edit/" + section.code()), lines));
        }
        return parts;
    }
}
