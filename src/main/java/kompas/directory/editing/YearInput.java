package kompas.directory.editing;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A year in four digits. */
record YearInput(String name) implements Input {

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        into.put(name, state.path(name).asString(""));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        String year = Spelling.clean(typed.get(name));
        if (year.matches("1[0-9]{3}|20[0-9]{2}")) {
            return Answer.of(name, Stored.JSON.getNodeFactory().numberNode(Integer.parseInt(year)));
        }
        Answer nothing = Answer.of(name, Stored.JSON.nullNode());
        return year.isEmpty() ? nothing : nothing.wrong(Problem.of(name, "year"));
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        String label = asking.t().say("editing.input." + name);
        return new Group(
                name, List.of(List.of(Control.line(Fields.drawn(name, label, typed, problems, asking.t()), "text"))));
    }
}
