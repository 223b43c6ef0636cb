package kompas.directory.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.directory.editing.Control.Kind;
import kompas.shared.web.Choice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A few of a long list of codes, the most important first. */
record RankedInput(String name, int places, Function<Asking, List<Choice>> choices) implements Input {

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        int[] place = {0};
        state.path(name).forEach(code -> into.put(field(place[0]++), code.asString()));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        Set<String> known = choices.apply(asking).stream()
                .map(Choice::value)
                .filter(code -> asking.lists().offers(code) || holds(state, code))
                .collect(Collectors.toSet());
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < typed.rows(name); i++) {
            if (known.contains(typed.get(field(i)))) {
                chosen.add(typed.get(field(i)));
            }
        }
        ArrayNode codes = Stored.JSON.createArrayNode();
        chosen.forEach(codes::add);
        return Answer.of(name, codes);
    }

    /** What was retired stays where it was chosen. */
    private boolean holds(ObjectNode state, String code) {
        return state.path(name).valueStream().anyMatch(held -> held.asString("").equals(code));
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<List<Control>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(places, typed.rows(name)); i++) {
            String value = typed.get(field(i));
            String label = asking.t().say(i == 0 ? "editing.ranked.first" : "editing.ranked.more", "number", i + 1);
            List<Choice> drawn =
                    new ArrayList<>(List.of(new Choice("", asking.t().say("editing.none"), false)));
            choices.apply(asking).stream()
                    .map(choice -> choice.chosen(choice.value().equals(value)))
                    .filter(choice -> choice.chosen() || asking.lists().offers(choice.value()))
                    .forEach(drawn::add);
            rows.add(List.of(
                    Control.of(Kind.SELECT, Fields.drawn(field(i), label, typed, problems, asking.t()), drawn)));
        }
        return new Group(name, rows);
    }

    private String field(int place) {
        return name + "." + place;
    }
}
