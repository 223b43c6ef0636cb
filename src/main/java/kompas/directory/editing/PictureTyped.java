package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.domain.OrganisationPicture;
import kompas.directory.editing.Control.Kind;
import kompas.files.Focus;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody typed of a picture: its words in each language and the point that stays in sight. */
final class PictureTyped {

    static final LocalizedInput ALT = new LocalizedInput("alt", 300, false);
    static final String LEFT = "focus-left";
    static final String TOP = "focus-top";

    private final Typed typed;
    private final Asking asking;
    private final List<Problem> problems = new ArrayList<>();
    private final Optional<LocalizedText> alt;

    /** @param state holds the words of today, so that those in other languages stay */
    PictureTyped(Map<String, List<String>> parameters, ObjectNode state, Asking asking) {
        this.typed = Typed.of(parameters);
        this.asking = asking;
        Answer answer = ALT.read(typed, state, asking);
        problems.addAll(answer.problems());
        JsonNode words = answer.values().path("alt");
        this.alt = words.isObject() ? Optional.of(LocalizedColumn.read(words)) : Optional.empty();
        if (alt.isEmpty()) {
            problems.add(Problem.of("alt-" + asking.languages().getFirst(), "alt"));
        }
    }

    /** Empty fields, or those of a picture as it stands. */
    static Typed filled(ObjectNode state, Asking asking) {
        Typed fields = new Typed();
        ALT.fill(state, fields, asking);
        return fields;
    }

    static ObjectNode state(OrganisationPicture picture) {
        ObjectNode state = Stored.JSON.createObjectNode();
        state.set("alt", Stored.JSON.readTree(LocalizedColumn.write(picture.alt())));
        return state;
    }

    List<Problem> problems() {
        return problems;
    }

    LocalizedText alt() {
        return alt.orElseThrow();
    }

    Typed typed() {
        return typed;
    }

    Group drawn() {
        return drawn(typed, problems, asking);
    }

    /** For a form that was not sent, beside the one that was. */
    Group unjudged() {
        return drawn(typed, List.of(), asking);
    }

    /** A line for each language: what a picture shows is said in a sentence. */
    static Group drawn(Typed typed, List<Problem> problems, Asking asking) {
        Group group = ALT.draw(typed, problems, asking);
        return new Group(
                group.name(),
                group.rows().stream()
                        .map(row -> row.stream()
                                .map(control -> Control.text(Kind.LINE, control.field(), control.language()))
                                .toList())
                        .toList());
    }

    /**
     * The point: where the picture was clicked, else what the numbers say. A button pressed on the keyboard reports the
     * corner, which nobody means.
     */
    Focus focus(OrganisationPicture picture) {
        Optional<Double> x = number("point.x");
        Optional<Double> y = number("point.y");
        if (x.isPresent() && y.isPresent() && x.get() + y.get() > 0) {
            return new Focus(
                    Math.clamp(x.get() / PictureForm.WIDTH, 0, 1),
                    Math.clamp(y.get() / PictureForm.height(picture), 0, 1));
        }
        return new Focus(percent(LEFT).orElse(picture.focusX()), percent(TOP).orElse(picture.focusY()));
    }

    private Optional<Double> percent(String field) {
        Optional<Double> number = number(field).filter(percent -> percent <= 100);
        if (number.isEmpty() && !typed.get(field).isBlank()) {
            problems.add(Problem.of(field, "percent"));
        }
        return number.map(percent -> percent / 100);
    }

    private Optional<Double> number(String field) {
        String text = typed.get(field).strip().replace(',', '.');
        return text.matches("[0-9]{1,5}(\\.[0-9]{1,5})?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }
}
