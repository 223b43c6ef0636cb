package kompas.directory.editing;

import java.util.List;
import java.util.function.Function;
import kompas.directory.editing.Control.Kind;
import kompas.shared.web.Choice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any of a list of codes.
 *
 * @param numeric whether the codes are numbers in the table
 * @param choices every code, nothing chosen
 */
record CodesInput(String name, boolean numeric, Function<Asking, List<Choice>> choices) implements Input {

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        state.path(name).forEach(code -> into.add(name, code.asString()));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        ArrayNode codes = Stored.JSON.createArrayNode();
        choices.apply(asking).stream()
                .map(Choice::value)
                .filter(typed.all(name)::contains)
                .filter(code -> asking.lists().offers(code) || holds(state, code))
                .forEach(code -> {
                    if (numeric) {
                        codes.add(Integer.parseInt(code));
                    } else {
                        codes.add(code);
                    }
                });
        return Answer.of(name, codes);
    }

    /** What was retired stays where it was chosen. */
    private boolean holds(ObjectNode state, String code) {
        return state.path(name).valueStream().anyMatch(held -> held.asString("").equals(code));
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<Choice> drawn = choices.apply(asking).stream()
                .map(choice -> choice.chosen(typed.all(name).contains(choice.value())))
                .filter(choice -> choice.chosen() || asking.lists().offers(choice.value()))
                .toList();
        String label = asking.t().say("editing.input." + name);
        return new Group(
                name,
                List.of(List.of(
                        Control.of(Kind.CHECKS, Fields.drawn(name, label, typed, problems, asking.t()), drawn))));
    }
}
