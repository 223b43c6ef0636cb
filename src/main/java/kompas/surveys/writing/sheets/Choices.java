package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists people choose from. */
public final class Choices {

    private static final String LIST = "list_name";
    private static final String NAME = "name";

    private Choices() {}

    /**
     * One to choose.
     *
     * @param row where it stands on the sheet of choices
     * @param labels by language as columns name it
     */
    public record Choice(int row, String name, Map<String, String> labels) {

        /** In this language, or any, or its name. */
        public String label(String language) {
            String label = labels.getOrDefault(language, "");
            return !label.isEmpty()
                    ? label
                    : labels.values().stream()
                            .filter(text -> !text.isEmpty())
                            .findFirst()
                            .orElse(name);
        }
    }

    public static List<Choice> of(Manuscript m, String list) {
        Languages languages = Languages.of(m);
        Grid grid = m.choices();
        List<Choice> found = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            if (!list.isEmpty() && grid.cell(row, LIST).equals(list)) {
                Map<String, String> labels = new LinkedHashMap<>();
                for (String language : languages.all()) {
                    labels.put(language, Wording.LABEL.in(languages, grid, row, language));
                }
                found.add(new Choice(row, grid.cell(row, NAME), labels));
            }
        }
        return found;
    }

    /** The names of what can be chosen, without the words. */
    static List<String> names(Manuscript m, String list) {
        Grid grid = m.choices();
        List<String> names = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            if (!list.isEmpty() && grid.cell(row, LIST).equals(list)) {
                names.add(grid.cell(row, NAME));
            }
        }
        return names;
    }

    /** The names of all lists, in their order. */
    public static Set<String> lists(Manuscript m) {
        Set<String> lists = new LinkedHashSet<>();
        for (int row = 0; row < m.choices().size(); row++) {
            lists.add(m.choices().cell(row, LIST));
        }
        lists.remove("");
        return lists;
    }

    /** Another label for the choice of this name. */
    public static Manuscript label(Manuscript m, String list, String name, Map<String, String> labels) {
        Languages languages = Languages.of(m);
        Grid grid = m.choices();
        for (Choice choice : of(m, list)) {
            if (choice.name().equals(name)) {
                for (Map.Entry<String, String> label : labels.entrySet()) {
                    grid = grid.with(
                            choice.row(), Wording.LABEL.key(languages, grid, label.getKey()), label.getValue());
                }
            }
        }
        return m.withChoices(grid);
    }

    /** One more at the end of a list, which begins with it where there is none; its name is made of its words. */
    public static Manuscript add(Manuscript m, String list, Map<String, String> labels) {
        Set<String> taken = new HashSet<>();
        List<Choice> before = of(m, list);
        before.forEach(choice -> taken.add(choice.name().toLowerCase(Locale.ROOT)));
        String words = labels.values().stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return add(m, list, Names.free(taken, words, "choice"), labels);
    }

    static Manuscript add(Manuscript m, String list, String name, Map<String, String> labels) {
        Languages languages = Languages.of(m);
        List<Choice> before = of(m, list);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(LIST, list);
        cells.put(NAME, name);
        labels.forEach((language, label) -> cells.put(Wording.LABEL.key(languages, m.choices(), language), label));
        int at = before.isEmpty() ? m.choices().size() : before.getLast().row() + 1;
        return m.withChoices(m.choices().insert(at, List.of(cells)));
    }

    public static Manuscript remove(Manuscript m, String list, String name) {
        Grid grid = m.choices();
        for (Choice choice : of(m, list).reversed()) {
            grid = choice.name().equals(name) ? grid.remove(choice.row(), choice.row() + 1) : grid;
        }
        return m.withChoices(grid);
    }

    /** The choices of a list in this order of their names; those it does not name stay behind them. */
    public static Manuscript order(Manuscript m, String list, List<String> names) {
        Grid grid = m.choices();
        List<Choice> now = of(m, list);
        int at = now.isEmpty() ? 0 : now.getFirst().row();
        for (String name : names) {
            for (Choice choice : of(m.withChoices(grid), list)) {
                if (choice.name().equals(name) && choice.row() >= at) {
                    grid = choice.row() == at ? grid : grid.move(choice.row(), choice.row() + 1, at);
                    at++;
                    break;
                }
            }
        }
        return m.withChoices(grid);
    }

    /** The question gets a list of its own with the same choices, so that others keep theirs. */
    public static Manuscript own(Manuscript m, Item item) {
        if (m.outline().sharing(item).isEmpty()) {
            return m;
        }
        String list = free(m, item.name().isEmpty() ? item.list() : item.name());
        Grid grid = m.choices();
        List<Map<String, String>> copies = new ArrayList<>();
        for (Choice choice : of(m, item.list())) {
            Map<String, String> cells = new LinkedHashMap<>(grid.cells(choice.row()));
            cells.put(LIST, list);
            copies.add(cells);
        }
        String type = m.survey().cell(item.row(), "type");
        int place = type.lastIndexOf(item.list());
        String owned = type.substring(0, place)
                + list
                + type.substring(place + item.list().length());
        return m.withChoices(grid.insert(grid.size(), copies))
                .withSurvey(m.survey().with(item.row(), "type", owned));
    }

    /** A name no list has. */
    public static String free(Manuscript m, String wish) {
        return Names.free(small(lists(m)), wish, "list");
    }

    /** Names as they are held against each other. */
    static Set<String> small(Set<String> names) {
        Set<String> small = new HashSet<>();
        names.forEach(name -> small.add(name.toLowerCase(Locale.ROOT)));
        return small;
    }
}
