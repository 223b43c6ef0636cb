package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kompas.accounts.How;
import kompas.shared.web.Choice;
import tools.jackson.databind.node.ObjectNode;

/** How and when somebody else agreed that they are shown to everybody; nothing of it stands in the organisation's record. */
record ConsentInput() implements Input {

    static final String HOW = "consent.how";
    static final String ON = "consent.on";

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        // asked anew each time somebody is opened to everybody
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        return new Answer();
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<Choice> ways = new ArrayList<>(List.of(new Choice("", "–", false)));
        Stream.of(How.PHONE, How.PAPER, How.MAIL, How.COUNTER)
                .map(way -> new Choice(
                        way.code(), asking.t().say(way.key()), way.code().equals(typed.get(HOW))))
                .forEach(ways::add);
        return new Group(
                name(),
                List.of(List.of(
                        Control.of(
                                Control.Kind.SELECT,
                                Fields.drawn(HOW, asking.t().say("editing.cell.how"), typed, problems, asking.t()),
                                ways),
                        Control.line(
                                Fields.drawn(ON, asking.t().say("editing.cell.on-day"), typed, problems, asking.t()),
                                "date"))));
    }
}
