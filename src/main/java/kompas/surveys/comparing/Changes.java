package kompas.surveys.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kompas.surveys.workbook.Workbook;

/** What is different between two versions of a questionnaire. */
public final class Changes {

    private Changes() {}

    /**
     * In the order of the newer one; what is gone stands at the end.
     *
     * @return none where one of the two is no form
     */
    public static List<Change> between(Workbook before, Workbook after) {
        return FormOutline.of(before)
                .flatMap(earlier -> FormOutline.of(after).map(later -> between(earlier, later)))
                .orElse(List.of());
    }

    public static List<Change> between(FormOutline before, FormOutline after) {
        Pairs pairs = Pairs.of(before.items(), after.items());
        Moves moves = new Moves(pairs, after.items());
        List<Change> changes = new ArrayList<>(settings(before.settings(), after.settings()));
        for (Item item : after.items()) {
            Optional<Item> earlier = pairs.before(item);
            if (earlier.isPresent()) {
                changes.addAll(Differences.between(earlier.get(), item));
                moves.of(item).ifPresent(changes::add);
            } else {
                changes.add(Change.of(What.ADDED, item, "", item.name()));
            }
        }
        pairs.gone().forEach(item -> changes.add(Change.of(What.REMOVED, item, item.name(), "")));
        return changes;
    }

    private static List<Change> settings(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> new Change(
                        What.SETTING,
                        Optional.empty(),
                        new Change.Detail(name, Optional.empty(), ""),
                        before.getOrDefault(name, ""),
                        after.getOrDefault(name, "")))
                .toList();
    }
}
