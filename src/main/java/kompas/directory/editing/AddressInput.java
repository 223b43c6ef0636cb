package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The address of a page on the web. */
record AddressInput(String name) implements Input {

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        into.put(name, state.path(name).asString(""));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        String text = Spelling.clean(typed.get(name));
        if (text.isEmpty()) {
            return Answer.of(name, Stored.JSON.nullNode());
        }
        Optional<Problem> problem = Cell.ADDRESS.judge(name, typed.get(name));
        Answer answer = Answer.of(
                name,
                Stored.JSON.getNodeFactory().stringNode(Spelling.address(text).orElse(text)));
        problem.ifPresent(answer::wrong);
        return answer;
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        String label = asking.t().say("editing.input." + name);
        return new Group(
                name, List.of(List.of(Control.line(Fields.drawn(name, label, typed, problems, asking.t()), "url"))));
    }
}
