package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;

/**
 * A question that speaks of another.
 *
 * @param column where it does
 */
public record Mention(Item item, String column) {

    /** Columns that can be emptied: the question is then asked, or taken, without looking at the other. */
    private static final Set<String> CONDITIONS =
            Set.of("bind::relevant", "bind::constraint", "bind::required", "bind::readonly", "choice_filter");

    /** Whether the question still makes sense when this is taken away. */
    public boolean isCondition() {
        return isCondition(column);
    }

    static boolean isCondition(String column) {
        return CONDITIONS.contains(column);
    }

    /** All who speak of what is to go, from outside of it. */
    public static List<Mention> of(Manuscript m, Item going) {
        Outline outline = m.outline();
        Set<String> names = outline.items().stream()
                .filter(item -> going.around(item) && !item.name().isEmpty())
                .map(Item::name)
                .collect(Collectors.toSet());
        List<Mention> found = new ArrayList<>();
        for (Item item : outline.items()) {
            if (going.around(item)) {
                continue;
            }
            for (Map.Entry<String, String> cell : m.survey().cells(item.row()).entrySet()) {
                if (References.in(cell.getValue()).stream().map(Reference::name).anyMatch(names::contains)) {
                    found.add(new Mention(item, cell.getKey()));
                }
            }
        }
        return found;
    }
}
