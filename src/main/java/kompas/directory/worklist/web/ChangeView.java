package kompas.directory.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.worklist.BulkAct;
import kompas.directory.worklist.BulkChoice.Foreseen;
import kompas.directory.worklist.BulkChoice.Selection;
import kompas.shared.web.Choice;

/**
 * Changing many at once, before it is done.
 *
 * @param count how many are chosen
 * @param values what can be chosen for each kind of value
 * @param act what is to be done, in words; empty until that is chosen
 * @param sent act and value as a form sends them on
 * @param foreseen what it would do
 * @param number under which it is done, once
 * @param problem what is wrong with the choice, empty when nothing is
 */
public record ChangeView(
        Selection selection,
        long count,
        Map<BulkAct.Value, List<Choice>> values,
        String act,
        Map<String, List<String>> sent,
        Optional<Foreseen> foreseen,
        UUID number,
        String problem) {

    /** What forms carry along: what is chosen. */
    public Map<String, List<String>> chosen() {
        Map<String, List<String>> kept =
                new LinkedHashMap<>(selection.narrowing().parameters());
        if (selection.everythingFound()) {
            kept.put("all", List.of("true"));
        } else {
            kept.put("id", selection.ids().stream().map(UUID::toString).toList());
        }
        return kept;
    }

    public List<Choice> values(BulkAct act) {
        return values.getOrDefault(act.value(), List.of());
    }
}
