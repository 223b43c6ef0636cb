package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import kompas.directory.editing.Control.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of names, one on a line. */
record LinesInput(String name, int most) implements Input {

    private static final int LONGEST = 200;

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        List<String> lines = new ArrayList<>();
        state.path(name).forEach(line -> lines.add(line.asString()));
        into.put(name, String.join("\n", lines));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        String raw = typed.get(name);
        String text = Spelling.clean(raw);
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        ArrayNode values = Stored.JSON.createArrayNode();
        lines.forEach(values::add);
        Answer answer = Answer.of(name, values);
        if (Spelling.turns(raw)) {
            typed.put(name, text);
            return answer.wrong(Problem.of(name, "hidden"));
        }
        if (lines.size() > most || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            return answer.wrong(Problem.of(name, "lines", "most", most, "longest", LONGEST));
        }
        Spelling.mixed(text).ifPresent(word -> answer.wrong(Problem.of(name, "mixed", "word", word)));
        return answer;
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        String label = asking.t().say("editing.input." + name);
        return new Group(
                name,
                List.of(List.of(
                        Control.text(Kind.PARAGRAPH, Fields.drawn(name, label, typed, problems, asking.t()), ""))));
    }
}
