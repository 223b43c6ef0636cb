package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kompas.surveys.xlsform.FormQuestion;

/**
 * The languages a questionnaire is written in, in the order of their columns.
 *
 * @param all as the columns name them, "Dansk (da)"; "" for texts that name none
 */
public record Languages(List<String> all) {

    private static final String LABEL = "label";
    private static final String DEFAULT = "default_language";

    public Languages {
        all = List.copyOf(all);
    }

    public static Languages of(Manuscript m) {
        Set<String> found = new LinkedHashSet<>();
        boolean plain = m.survey().has(LABEL) || m.choices().has(LABEL);
        if (plain) {
            found.add("");
        }
        found.addAll(m.survey().below(LABEL));
        found.addAll(m.choices().below(LABEL));
        String first = m.setting(DEFAULT);
        if (plain && found.contains(first)) {
            found.remove("");
        }
        return new Languages(found.isEmpty() ? List.of("") : List.copyOf(found));
    }

    /** The one a reader of this language reads first. */
    public String best(String tag) {
        return all.stream()
                .filter(language -> FormQuestion.tag(language).equals(tag))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** The column of a sheet where words of a language belong; the first language may have those that name none. */
    String key(Grid grid, String stem, String language) {
        if (language.isEmpty()) {
            return stem;
        }
        String own = stem + Grid.BETWEEN + language;
        boolean plain = !grid.has(own) && grid.has(stem) && all.indexOf(language) == 0;
        return plain ? stem : own;
    }

    /** With columns for one more language, empty ones; the same where it is there. */
    public static Manuscript add(Manuscript m, String language) {
        if (language.isBlank() || of(m).all().contains(language)) {
            return m;
        }
        Manuscript added = m;
        String key = LABEL + Grid.BETWEEN + language;
        added = added.withSurvey(added.survey().widened(key));
        return added.choices().size() == 0
                ? added
                : added.withChoices(added.choices().widened(key));
    }

    /** Without a language and all that is written in it; the last one stays. */
    public static Manuscript remove(Manuscript m, String language) {
        if (language.isEmpty() || of(m).all().size() < 2) {
            return m;
        }
        Manuscript removed = m.withSurvey(m.survey().without(keys(m.survey(), language)))
                .withChoices(m.choices().without(keys(m.choices(), language)));
        return m.setting(DEFAULT).equals(language)
                ? removed.withSetting(DEFAULT, of(removed).all().getFirst())
                : removed;
    }

    private static Set<String> keys(Grid grid, String language) {
        Set<String> keys = new HashSet<>();
        for (String key : grid.keys()) {
            if (key.endsWith(Grid.BETWEEN + language)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The texts that name no language are in this one; it is the first people see. */
    public static Manuscript name(Manuscript m, String language) {
        if (language.isBlank() || of(m).all().contains(language)) {
            return m;
        }
        return m.withSurvey(named(m.survey(), language))
                .withChoices(named(m.choices(), language))
                .withSetting(DEFAULT, language);
    }

    private static Grid named(Grid grid, String language) {
        Grid named = grid;
        List<String> plain = new ArrayList<>(List.of("guidance_hint"));
        Wording.all().forEach(wording -> plain.add(wording.column()));
        for (String key : plain) {
            named = named.renamed(key, key + Grid.BETWEEN + language);
        }
        return named;
    }

    /** The language people see who choose none. */
    public static Manuscript first(Manuscript m, String language) {
        return of(m).all().contains(language) ? m.withSetting(DEFAULT, language) : m;
    }
}
