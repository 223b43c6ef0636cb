package kompas.surveys.writing.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.stating.FactPaths;
import kompas.libraries.LibraryId;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Manuscript;

/**
 * One question of the bank, or a few that belong together.
 *
 * @param key by which pages know it
 * @param excerpt a workbook with nothing else in it
 * @param words all it says in all languages, in small letters
 * @param kept by whom; empty for what comes with Kompas
 */
public record BankQuestion(String key, Theme theme, Manuscript excerpt, String words, Optional<Kept> kept) {

    /** @param library empty for the network */
    public record Kept(UUID id, Optional<LibraryId> library) {}

    static BankQuestion of(String key, Theme theme, Manuscript excerpt, Optional<Kept> kept) {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < excerpt.survey().size(); row++) {
            words.addAll(excerpt.survey().cells(row).values());
        }
        for (int row = 0; row < excerpt.choices().size(); row++) {
            words.addAll(excerpt.choices().cells(row).values());
        }
        return new BankQuestion(key, theme, excerpt, small(String.join("\n", words)), kept);
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether every one of these words stands in it somewhere. */
    boolean says(String sought) {
        return List.of(small(sought).split("\\s+")).stream().allMatch(words::contains);
    }

    /** Whether a questionnaire asks all of it already, by the names. */
    public boolean isIn(Manuscript m) {
        List<String> names = m.outline().items().stream().map(Item::name).toList();
        return excerpt.outline().items().stream().map(Item::name).allMatch(names::contains);
    }

    /** The facts of an organisation its answers are proposed for. */
    public List<String> facts() {
        return Bindings.of(excerpt.workbook()).stream()
                .filter(binding -> binding.rule().isPresent() && FactPaths.knows(binding.bindsTo()))
                .map(binding -> FactPaths.fact(binding.bindsTo()))
                .distinct()
                .toList();
    }
}
