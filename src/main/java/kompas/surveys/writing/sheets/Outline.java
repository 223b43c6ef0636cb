package kompas.surveys.writing.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a survey as what they are: questions, and sections with questions in them, in their order. */
public final class Outline {

    /** Before the place of a row that no name leads to; no name begins so. */
    private static final String PLACE = "~";

    private final List<Item> items;

    private Outline(List<Item> items) {
        this.items = List.copyOf(items);
    }

    static Outline of(Grid survey) {
        Map<String, Integer> names = named(survey);
        List<Item> items = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int number = 0;
        for (int row = 0; row < survey.size(); row++) {
            RowType type = type(survey, row);
            if (type.edge() == RowType.Edge.END) {
                if (!open.isEmpty()) {
                    close(items, open.pop(), row + 1);
                }
                continue;
            }
            boolean counts = type.kind().asks() && type.edge() == RowType.Edge.NONE;
            number += counts ? 1 : 0;
            String name = survey.cell(row, "name");
            String key = names.getOrDefault(name, 0) == 1 ? name : PLACE + row;
            Item item =
                    new Item(key, type.kind(), name, type.list(), type.fromFile(), row, row + 1, open.size(), number);
            items.add(counts ? item : item.unnumbered());
            if (type.edge() == RowType.Edge.BEGIN) {
                open.push(items.size() - 1);
            }
        }
        open.forEach(at -> close(items, at, survey.size()));
        return new Outline(items);
    }

    /** How many rows have a name. */
    private static Map<String, Integer> named(Grid survey) {
        Map<String, Integer> names = new HashMap<>();
        for (int row = 0; row < survey.size(); row++) {
            String name = survey.cell(row, "name");
            if (!name.isEmpty() && type(survey, row).edge() != RowType.Edge.END) {
                names.merge(name, 1, Integer::sum);
            }
        }
        return names;
    }

    private static RowType type(Grid survey, int row) {
        return RowType.of(survey.cell(row, "type"), survey.cell(row, "control::appearance"));
    }

    private static void close(List<Item> items, int at, int end) {
        Item item = items.get(at);
        items.set(
                at,
                new Item(
                        item.key(),
                        item.kind(),
                        item.name(),
                        item.list(),
                        item.fromFile(),
                        item.row(),
                        end,
                        item.depth(),
                        item.number()));
    }

    public List<Item> items() {
        return items;
    }

    public Optional<Item> find(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** What a row belongs to: itself, or what ends there. */
    public Optional<Item> at(int row) {
        return items.stream()
                .filter(item -> item.row() == row || item.end() == row + 1 && item.end() > item.row() + 1)
                .findFirst();
    }

    /** The section it stands in; empty at the top. */
    public Optional<Item> parent(Item item) {
        return items.stream()
                .filter(other ->
                        other.row() < item.row() && other.end() >= item.end() && other.depth() == item.depth() - 1)
                .reduce((first, second) -> second);
    }

    /** The one before it in the same section. */
    public Optional<Item> before(Item item) {
        return items.stream()
                .filter(other -> other.depth() == item.depth() && other.end() == item.row())
                .findFirst();
    }

    /** The one after it in the same section. */
    public Optional<Item> after(Item item) {
        return items.stream()
                .filter(other -> other.depth() == item.depth() && other.row() == item.end())
                .findFirst();
    }

    public List<Item> sections() {
        return items.stream().filter(Item::holds).toList();
    }

    /** Others that let people choose from the same list. */
    public List<Item> sharing(Item item) {
        return items.stream()
                .filter(other -> !item.list().isEmpty()
                        && other.list().equals(item.list())
                        && other.row() != item.row()
                        && !other.fromFile())
                .toList();
    }
}
