package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kompas.directory.editing.Control.Kind;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several of a kind, each a row of fields; an emptied row is taken away, and there is room for more.
 *
 * @param cells what a row is made of, by name, in order
 * @param choices of the cells that are chosen from a list, by name
 * @param finish what is stored for a row that was typed
 */
record RowsInput(
        String name,
        Map<String, Cell> cells,
        Map<String, Function<Asking, List<Choice>>> choices,
        UnaryOperator<ObjectNode> finish)
        implements Input {

    private static final int MOST = 40;

    /** A row of more fields than this fills a phone's screen. */
    private static final int LONG = 4;

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        int number = 0;
        for (JsonNode row : state.path(name)) {
            for (String cell : cells.keySet()) {
                JsonNode value = row.path(cell);
                if (!value.isMissingNode() && !value.isNull()) {
                    into.put(field(number, cell), value.asString());
                }
            }
            number++;
        }
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        ArrayNode rows = Stored.JSON.createArrayNode();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, typed.rows(name)); i++) {
            if (says(typed, i)) {
                rows.add(finish.apply(row(typed, i, problems)));
            }
        }
        return Answer.of(name, inOrder(rows)).wrong(problems);
    }

    /** As {@code directory.in_order} would have it is the database's business; here equal rows only need to be equal. */
    private static ArrayNode inOrder(ArrayNode rows) {
        List<JsonNode> sorted = new ArrayList<>();
        rows.forEach(sorted::add);
        sorted.sort((one, other) -> Stored.mark(one).compareTo(Stored.mark(other)));
        return Stored.JSON.createArrayNode().addAll(sorted.stream().distinct().toList());
    }

    private boolean says(Typed typed, int row) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue() != Cell.CHECK && cell.getValue() != Cell.KEPT)
                .filter(cell -> !choices.containsKey(cell.getKey()))
                .anyMatch(cell ->
                        !Spelling.clean(typed.get(field(row, cell.getKey()))).isEmpty());
    }

    private ObjectNode row(Typed typed, int number, List<Problem> problems) {
        ObjectNode row = Stored.JSON.createObjectNode();
        cells.forEach((name, cell) -> {
            String field = field(number, name);
            String raw = typed.get(field);
            if (cell == Cell.CHECK) {
                row.put(name, "true".equals(raw));
                return;
            }
            cell.judge(field, raw).ifPresent(problem -> {
                problems.add(problem);
                typed.put(field, Spelling.clean(raw));
            });
            String text = Spelling.clean(raw).replace('\n', ' ');
            if (!text.isEmpty()) {
                row.put(name, text);
            }
        });
        return row;
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<List<Control>> rows = new ArrayList<>();
        int full = typed.rows(name);
        for (int i = 0; i < full; i++) {
            if (says(typed, i)) {
                rows.add(row(i, typed, problems, asking));
            }
        }
        int room = cells.size() > LONG ? 1 : 2;
        for (int i = full; i < full + room; i++) {
            rows.add(row(i, typed, problems, asking));
        }
        return new Group(name, rows);
    }

    private List<Control> row(int number, Typed typed, List<Problem> problems, Asking asking) {
        return cells.entrySet().stream()
                .map(cell -> control(
                        cell.getKey(),
                        cell.getValue(),
                        Fields.drawn(
                                field(number, cell.getKey()),
                                asking.t().say("editing.cell." + cell.getKey()),
                                typed,
                                problems,
                                asking.t()),
                        asking))
                .toList();
    }

    private Control control(String cell, Cell kind, Field field, Asking asking) {
        Function<Asking, List<Choice>> list = choices.get(cell);
        if (list != null) {
            List<Choice> drawn = list.apply(asking).stream()
                    .map(choice -> new Choice(
                            choice.value(), choice.label(), choice.value().equals(field.value())))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!field.value().isEmpty() && drawn.stream().noneMatch(Choice::chosen)) {
                drawn.add(new Choice(field.value(), field.value(), true));
            }
            return Control.of(Kind.SELECT, field, drawn);
        }
        return switch (kind) {
            case CHECK -> Control.check(field);
            case KEPT -> Control.hidden(field);
            case TEXT, MAIL, PHONE, ADDRESS -> Control.line(field, kind.type());
        };
    }

    private String field(int row, String cell) {
        return name + "." + row + "." + cell;
    }
}
