package kompas.directory.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    EditViews(FactWords words) {
        this.words = words;
    }

    /** What this form is about, beside what stands in its fields. */
    record About(String path, String name, Section section) {}

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
        return new EditView(about.path(), about.name(), about.section(), groups, marks, errors, Aside.NONE);
    }

    /** What somebody else saved. */
    Aside beside(Set<String> inputs, ObjectNode now, Text t) {
        List<EditView.Theirs> theirs = inputs.stream()
                .sorted(Comparator.naturalOrder())
                .map(input ->
                        new EditView.Theirs(t.say("editing.input." + input), words.lines(input, now.path(input), t)))
                .toList();
        return new Aside(theirs, List.of(), false);
    }

    /** The longer texts as they would stand on the page. */
    Aside previewed(Section section, Typed typed, Asking asking) {
        List<EditView.Preview> preview = new ArrayList<>();
        for (Input input : Sections.of(section)) {
            JsonNode value = input.read(typed, Stored.JSON.createObjectNode(), asking)
                    .values()
                    .path(input.name());
            if (value.has("texts")) {
                LocalizedText text = LocalizedColumn.read(value);
                text.texts()
                        .forEach((language, words) -> preview.add(new EditView.Preview(
                                asking.t().say("editing.input." + input.name()), LocalizedText.of(language, words))));
            }
        }
        return new Aside(List.of(), preview, false);
    }

    /** What each section says today, for choosing one. */
    List<OverviewView.Part> parts(Stored stored, Page page, Asking asking) {
        List<OverviewView.Part> parts = new ArrayList<>();
        for (Section section : Section.values()) {
            List<String> lines = Sections.of(section).stream()
                    .flatMap(input -> words.lines(input.name(), stored.state().path(input.name()), asking.t()).stream())
                    .filter(line -> !line.isBlank())
                    .toList();
            parts.add(new OverviewView.Part(
                    asking.t().say(section.key()), page.to(stored.path() + "/edit/" + section.code()), lines));
        }
        return parts;
    }
}
