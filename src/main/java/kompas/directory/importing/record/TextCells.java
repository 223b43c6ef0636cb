package kompas.directory.importing.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;

/** Names and texts, in the languages they stand there. */
final class TextCells {

    private static final Predicate<String> TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*").asMatchPredicate();

    private final String standard;

    TextCells(String standard) {
        this.standard = standard;
    }

    /** The name; null when the row was rejected for having none. */
    @Nullable
    LocalizedText read(Draft draft, Staged staged) {
        String language = draft.get("language");
        if (!language.isEmpty() && !TAG.test(language)) {
            staged.reject("importing.rejected.code", "column", "language", "value", language);
            return null;
        }
        Optional<LocalizedText> name = localized(draft, "name");
        if (name.isEmpty() || name.get().texts().values().stream().noneMatch(TextCells::saysSomething)) {
            staged.reject("importing.rejected.no_name");
            return null;
        }
        staged.set(StagedColumn.NAME, LocalizedColumn.write(name.get()));
        staged.set(StagedColumn.OTHER_NAMES, draft.list("other_names"));
        staged.set(StagedColumn.DESCRIPTION, LocalizedColumn.writeOptional(localized(draft, "description")));
        staged.set(StagedColumn.CAUSES, LocalizedColumn.writeOptional(localized(draft, "causes")));
        return name.get();
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    String language(Draft draft) {
        return draft.get("language").isEmpty() ? standard : draft.get("language");
    }

    private Optional<LocalizedText> localized(Draft draft, String column) {
        String own = draft.get(column + "_language");
        String source = TAG.test(own) ? own : language(draft);
        Map<String, String> texts = new LinkedHashMap<>();
        if (!draft.get(column).isBlank()) {
            texts.put(source, draft.get(column).strip());
        }
        for (String language : KompasFormat.translations(column, draft.columns())) {
            String text = draft.get(column + "@" + language);
            if (!text.isBlank()) {
                texts.putIfAbsent(language, text.strip());
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LocalizedText(
                texts.containsKey(source) ? source : texts.keySet().iterator().next(), texts));
    }
}
