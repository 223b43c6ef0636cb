package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kompas.directory.editing.Control.Kind;
import kompas.shared.web.Choice;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of a list of codes.
 *
 * @param needed whether one is always chosen
 */
record CodeInput(String name, boolean needed, Function<Asking, List<Choice>> choices) implements Input {

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        into.put(name, state.path(name).asString(""));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        String code = typed.get(name);
        if (choices.apply(asking).stream().anyMatch(choice -> choice.value().equals(code))) {
            return Answer.of(name, Stored.JSON.getNodeFactory().stringNode(code));
        }
        Answer nothing = Answer.of(name, Stored.JSON.nullNode());
        return needed || !code.isEmpty() ? nothing.wrong(Problem.of(name, "choice")) : nothing;
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<Choice> drawn = new ArrayList<>();
        if (!needed) {
            drawn.add(new Choice("", asking.t().say("editing.unknown"), false));
        }
        choices.apply(asking)
                .forEach(choice -> drawn.add(new Choice(
                        choice.value(), choice.label(), choice.value().equals(typed.get(name)))));
        String label = asking.t().say("editing.input." + name);
        return new Group(
                name,
                List.of(List.of(
                        Control.of(Kind.SELECT, Fields.drawn(name, label, typed, problems, asking.t()), drawn))));
    }
}
