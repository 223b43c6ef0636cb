package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions and sections come, are copied, and go. */
public final class Questions {

    private Questions() {}

    /**
     * A new one at a place; at the end where that is nowhere.
     *
     * @param name free
     */
    public static Manuscript add(Manuscript m, Kind kind, String name, Optional<Moving.To> to) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", kind.type());
        row.put("name", name);
        List<Map<String, String>> rows = new ArrayList<>(List.of(row));
        if (kind.holds()) {
            rows.add(Map.of("type", kind == Kind.SECTION ? "end_group" : "end_repeat"));
        }
        return m.withSurvey(m.survey().insert(row(m, to), rows));
    }

    /** Where something new goes. */
    static int row(Manuscript m, Optional<Moving.To> to) {
        Outline outline = m.outline();
        return to.flatMap(place -> outline.find(place.target())
                        .map(target -> Moving.row(target, target.holds() ? place.where() : outside(place.where()))))
                .orElse(m.survey().size());
    }

    private static Moving.Where outside(Moving.Where where) {
        return where == Moving.Where.BEFORE ? where : Moving.Where.AFTER;
    }

    /** The same again behind it, under free names; what speaks of others within the copy speaks of their copies. */
    public static Manuscript duplicate(Manuscript m, String key) {
        Item item = m.outline().find(key).orElse(null);
        if (item == null) {
            return m;
        }
        Set<String> taken = new HashSet<>(Names.taken(m));
        Map<String, String> names = new LinkedHashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = item.row(); row < item.end(); row++) {
            Map<String, String> cells = new LinkedHashMap<>(m.survey().cells(row));
            String name = m.survey().cell(row, "name");
            if (!name.isEmpty() && !names.containsKey(name)) {
                String free = Names.free(taken, name, "question");
                taken.add(free);
                names.put(name, free);
            }
            rows.add(cells);
        }
        rows.forEach(cells -> renamed(cells, names));
        return m.withSurvey(m.survey().insert(item.end(), rows));
    }

    static void renamed(Map<String, String> cells, Map<String, String> names) {
        cells.replaceAll((column, text) -> {
            if (column.equals("name")) {
                return names.getOrDefault(text.strip(), text);
            }
            String written = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                written = Names.rewritten(written, name.getKey(), name.getValue());
            }
            return written;
        });
    }

    /** It goes, with all that is in it, what binds it to a profile, and the conditions of others that look at it. */
    public static Manuscript remove(Manuscript m, String key) {
        Item item = m.outline().find(key).orElse(null);
        if (item == null) {
            return m;
        }
        Grid survey = m.survey();
        for (Mention mention : Mention.of(m, item)) {
            if (mention.isCondition()) {
                survey = survey.with(mention.item().row(), mention.column(), "");
            }
        }
        Set<String> names = new HashSet<>();
        for (int row = item.row(); row < item.end(); row++) {
            names.add(survey.cell(row, "name"));
        }
        names.remove("");
        return Names.unbound(m.withSurvey(survey.remove(item.row(), item.end())), names);
    }
}
