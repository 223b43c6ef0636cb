package kompas.directory.editing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.needs.Need;
import kompas.needs.Need.Direction;
import kompas.needs.NeedTopic;
import kompas.needs.Urgency;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.web.Choice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is lacked and what is given: a tick for each kind, with room for a few words in the reader's language and a last day. */
record NeedsInput(String name) implements Input {

    private static final String URGENCY = "urgency";
    private static final String TOPICS = "topics";
    private static final int LONGEST = 500;

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        int row = 0;
        for (Direction direction : Direction.values()) {
            for (String kind : asking.lists().needKinds()) {
                List<JsonNode> stated = stated(state, direction, kind);
                for (JsonNode need : stated) {
                    into.put(field(row, "what"), direction.code() + ":" + kind);
                    into.put(field(row, "on"), "true");
                    into.put(field(row, "text"), shown(need, asking));
                    into.put(field(row, "until"), need.path("until").asString(""));
                    into.put(field(row, URGENCY), need.path(URGENCY).asString(""));
                    fillTopics(field(row, TOPICS), need, into);
                    row++;
                }
                if (stated.isEmpty() && asking.lists().offers(kind)) {
                    into.put(field(row++, "what"), direction.code() + ":" + kind);
                }
            }
        }
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        ArrayNode needs = Stored.JSON.createArrayNode();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < typed.rows(name); i++) {
            String[] what = typed.get(field(i, "what")).split(":", 2);
            boolean known = what.length == 2
                    && Coded.find(Direction.class, what[0]).isPresent()
                    && asking.lists().hasNeedKind(what[1])
                    && (asking.lists().offers(what[1]) || states(state, what[1]));
            if (known && typed.get(field(i, "on")).equals("true")) {
                ObjectNode need =
                        Stored.JSON.createObjectNode().put("direction", what[0]).put("kind", what[1]);
                detail(i, need, typed, problems);
                about(i, need, typed, state);
                text(need, Spelling.clean(typed.get(field(i, "text"))), state, asking)
                        .ifPresent(text -> need.set("text", Stored.JSON.readTree(LocalizedColumn.write(text))));
                needs.add(need);
            }
        }
        List<JsonNode> sorted = new ArrayList<>();
        needs.forEach(sorted::add);
        sorted.sort((one, other) -> Stored.mark(one).compareTo(Stored.mark(other)));
        return Answer.of(name, Stored.JSON.createArrayNode().addAll(sorted)).wrong(problems);
    }

    private void detail(int row, ObjectNode need, Typed typed, List<Problem> problems) {
        String raw = typed.get(field(row, "text"));
        int length = Spelling.clean(raw).length();
        if (length > LONGEST) {
            problems.add(Problem.of(field(row, "text"), "long", "count", length, "most", LONGEST));
        } else if (Spelling.turns(raw)) {
            problems.add(Problem.of(field(row, "text"), "hidden"));
            typed.put(field(row, "text"), Spelling.clean(raw));
        }
        String until = typed.get(field(row, "until")).strip();
        try {
            if (!until.isEmpty()) {
                need.put("until", LocalDate.parse(until).toString());
            }
        } catch (DateTimeParseException e) {
            problems.add(Problem.of(field(row, "until"), "date"));
        }
    }

    private static void fillTopics(String field, JsonNode need, Typed into) {
        need.path(TOPICS).forEach(topic -> into.add(field, topic.asString("")));
    }

    /** How urgent it is and what about. Topics the form does not offer stay as long as the need does. */
    private void about(int row, ObjectNode need, Typed typed, ObjectNode state) {
        Coded.find(Urgency.class, typed.get(field(row, URGENCY)))
                .ifPresent(urgency -> need.put(URGENCY, urgency.code()));
        List<String> topics = new ArrayList<>(typed.all(field(row, TOPICS)).stream()
                .filter(topic -> NeedTopic.findKey(topic).isPresent()
                        && NeedTopic.isAskedOf(need.path("kind").asString("")))
                .toList());
        List<JsonNode> before = state.path(name)
                .valueStream()
                .filter(other -> other.path("direction").equals(need.path("direction"))
                        && other.path("kind").equals(need.path("kind")))
                .toList();
        long nth = IntStream.range(0, row)
                .filter(i -> typed.get(field(i, "what")).equals(typed.get(field(row, "what"))))
                .count();
        before.stream()
                .skip(nth)
                .limit(1)
                .flatMap(other -> other.path(TOPICS).valueStream())
                .map(topic -> topic.asString(""))
                .filter(topic -> NeedTopic.findKey(topic).isEmpty()
                        || !NeedTopic.isAskedOf(need.path("kind").asString("")))
                .forEach(topics::add);
        if (!topics.isEmpty()) {
            Need.clean(topics).forEach(need.putArray(TOPICS)::add);
        }
    }

    /** Words nobody changed keep their other languages. */
    private Optional<LocalizedText> text(ObjectNode need, String words, ObjectNode state, Asking asking) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String language = asking.t().language();
        List<LocalizedText> before = Stream.of(state.path(name))
                .flatMap(all -> all.valueStream())
                .filter(other -> other.path("direction").equals(need.path("direction"))
                        && other.path("kind").equals(need.path("kind"))
                        && other.path("text").isObject())
                .map(other -> LocalizedColumn.read(other.path("text")))
                .toList();
        return before.stream()
                .filter(text -> text.in(language).text().equals(words))
                .findFirst()
                .or(() -> Optional.of(
                        before.size() == 1
                                ? before.getFirst().with(language, words)
                                : LocalizedText.of(language, words)));
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<List<Control>> rows = new ArrayList<>();
        for (int i = 0; i < typed.rows(name); i++) {
            String[] what = typed.get(field(i, "what")).split(":", 2);
            if (what.length == 2) {
                String phrase = "needs." + what[0] + "." + what[1];
                List<Control> controls = new ArrayList<>(List.of(
                        Control.hidden(Fields.drawn(field(i, "what"), "", typed, problems, asking.t())),
                        Control.check(
                                Fields.drawn(field(i, "on"), asking.t().say(phrase), typed, problems, asking.t()),
                                asking.t().foreign(phrase)),
                        line(field(i, "text"), "text", typed, problems, asking),
                        line(field(i, "until"), "date", typed, problems, asking)));
                if (what[0].equals(Direction.NEED.code())) {
                    controls.add(2, urgency(field(i, URGENCY), typed, problems, asking));
                }
                if (NeedTopic.isAskedOf(what[1])) {
                    controls.add(topics(field(i, TOPICS), typed, problems, asking));
                }
                rows.add(controls);
            }
        }
        return new Group(name, rows);
    }

    private static Control urgency(String field, Typed typed, List<Problem> problems, Asking asking) {
        String chosen = typed.get(field);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", asking.t().say("editing.cell.no-urgency"), chosen.isEmpty()));
        for (Urgency urgency : Urgency.values()) {
            choices.add(new Choice(
                    urgency.code(),
                    asking.t().say(urgency.key()),
                    urgency.code().equals(chosen)));
        }
        String label = asking.t().say("editing.cell.urgency");
        return Control.of(Control.Kind.SELECT, Fields.drawn(field, label, typed, problems, asking.t()), choices);
    }

    private static Control topics(String field, Typed typed, List<Problem> problems, Asking asking) {
        List<Choice> choices = Stream.of(NeedTopic.values())
                .map(topic -> new Choice(
                        topic.code(),
                        asking.t().say(topic.key()),
                        typed.all(field).contains(topic.code())))
                .toList();
        String label = asking.t().say("editing.cell.topics");
        return Control.of(Control.Kind.CHECKS, Fields.drawn(field, label, typed, problems, asking.t()), choices);
    }

    private Control line(String field, String type, Typed typed, List<Problem> problems, Asking asking) {
        return Control.line(
                Fields.drawn(
                        field,
                        asking.t().say("editing.cell." + field.substring(field.lastIndexOf('.') + 1)),
                        typed,
                        problems,
                        asking.t()),
                type);
    }

    /** What was retired stays where it is stated. */
    private boolean states(ObjectNode state, String kind) {
        return Stream.of(Direction.values())
                .anyMatch(direction -> !stated(state, direction, kind).isEmpty());
    }

    private List<JsonNode> stated(ObjectNode state, Direction direction, String kind) {
        return state.path(name)
                .valueStream()
                .filter(need -> need.path("direction").asString("").equals(direction.code())
                        && need.path("kind").asString("").equals(kind))
                .toList();
    }

    private static String shown(JsonNode need, Asking asking) {
        return need.path("text").isObject()
                ? LocalizedColumn.read(need.path("text"))
                        .in(asking.t().language())
                        .text()
                : "";
    }

    private String field(int row, String cell) {
        return name + "." + row + "." + cell;
    }
}
