package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that are there in one language and not in another. */
public final class Gaps {

    private Gaps() {}

    /** The languages a question lacks: of any of its texts, or of what can be chosen. */
    public static List<String> of(Manuscript m, Languages languages, Item item) {
        Set<String> lacking = new LinkedHashSet<>();
        for (Wording wording : Wording.all()) {
            lacking.addAll(lacking(languages, m.survey(), item.row(), wording));
        }
        return List.copyOf(lacking);
    }

    private static List<String> lacking(Languages languages, Grid grid, int row, Wording wording) {
        List<String> lacking = new ArrayList<>();
        for (String language : languages.all()) {
            if (wording.in(languages, grid, row, language).isEmpty()) {
                lacking.add(language);
            }
        }
        return lacking.size() == languages.all().size() ? List.of() : lacking;
    }

    /** How many texts each language lacks, questions and choices together. */
    public static Map<String, Integer> counted(Manuscript m) {
        Languages languages = Languages.of(m);
        Map<String, Integer> counted = new LinkedHashMap<>();
        languages.all().forEach(language -> counted.put(language, 0));
        for (int row = 0; row < m.survey().size(); row++) {
            for (Wording wording : Wording.all()) {
                lacking(languages, m.survey(), row, wording)
                        .forEach(language -> counted.merge(language, 1, Integer::sum));
            }
        }
        for (int row = 0; row < m.choices().size(); row++) {
            lacking(languages, m.choices(), row, Wording.LABEL)
                    .forEach(language -> counted.merge(language, 1, Integer::sum));
        }
        return counted;
    }
}
