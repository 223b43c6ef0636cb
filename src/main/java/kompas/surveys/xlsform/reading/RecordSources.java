package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.tree.Section;

/** From which groups one list of records takes its values. */
final class RecordSources {

    private final Declaration declaration;
    private final List<Source> all = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    RecordSources(Declaration declaration) {
        this.declaration = declaration;
    }

    /** @param saved whether it is a value of the record, and not only spoken of in an expression */
    record Source(Section section, boolean saved, String name, Place place) {}

    Declaration declaration() {
        return declaration;
    }

    List<Source> all() {
        return all;
    }

    Set<Section> saved() {
        Set<Section> sections = new LinkedHashSet<>();
        all.stream().filter(Source::saved).forEach(source -> sections.add(source.section()));
        return sections;
    }

    void refer(Section section, String name) {
        all.add(new Source(section, false, name, declaration.place()));
    }

    /** The row that saves the same property already; 0 if none does. */
    int save(Section section, String property, Place place) {
        all.add(new Source(section, true, property, place));
        Integer before = rows.putIfAbsent(property, place.row());
        return before == null ? 0 : before;
    }
}
