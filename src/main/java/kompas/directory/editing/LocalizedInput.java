package kompas.directory.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.editing.Control.Kind;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text in the network's languages side by side; what stands there in any other language stays.
 *
 * @param most letters in one language
 * @param title whether it is a name: one line, never missing, in letters of one script
 */
record LocalizedInput(String name, int most, boolean title) implements Input {

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        stored(state).ifPresent(text -> text.texts().forEach((language, words) -> into.put(field(language), words)));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        Optional<LocalizedText> stored = stored(state);
        Map<String, String> texts =
                new LinkedHashMap<>(stored.map(LocalizedText::texts).orElse(Map.of()));
        List<Problem> problems = new ArrayList<>();
        for (String language : asking.languages()) {
            String raw = typed.get(field(language));
            String words = title ? Spelling.clean(raw).replaceAll("\\s+", " ") : Spelling.clean(raw);
            judge(field(language), raw, words, problems);
            if (words.isEmpty()) {
                texts.remove(language);
            } else {
                texts.put(language, words);
            }
            if (!problems.isEmpty()) {
                typed.put(field(language), words);
            }
        }
        if (texts.isEmpty() && title) {
            problems.add(Problem.of(field(asking.languages().getFirst()), "missing"));
        }
        return Answer.of(name, written(texts, stored, asking)).wrong(problems);
    }

    private void judge(String field, String raw, String words, List<Problem> problems) {
        if (words.length() > most) {
            problems.add(Problem.of(field, "long", "count", words.length(), "most", most));
        } else if (Spelling.turns(raw)) {
            problems.add(Problem.of(field, "hidden"));
        } else if (title && Spelling.mixed(words).isPresent()) {
            problems.add(
                    Problem.of(field, "mixed", "word", Spelling.mixed(words).get()));
        } else if (title && !words.isEmpty() && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add(Problem.of(field, "missing"));
        }
    }

    private static JsonNode written(Map<String, String> texts, Optional<LocalizedText> stored, Asking asking) {
        if (texts.isEmpty()) {
            return Stored.JSON.nullNode();
        }
        String source = stored.map(LocalizedText::source)
                .filter(texts::containsKey)
                .orElseGet(() -> asking.languages().stream()
                        .filter(texts::containsKey)
                        .findFirst()
                        .orElseGet(() -> texts.keySet().iterator().next()));
        return Stored.JSON.readTree(LocalizedColumn.write(new LocalizedText(source, texts)));
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<Control> controls = asking.languages().stream()
                .map(language -> Control.text(
                        title ? Kind.LINE : Kind.PARAGRAPH,
                        Fields.drawn(field(language), asking.t().nameOf(language), typed, problems, asking.t()),
                        language))
                .toList();
        return new Group(name, List.of(controls));
    }

    private String field(String language) {
        return name + "-" + language;
    }

    private Optional<LocalizedText> stored(ObjectNode state) {
        JsonNode node = state.path(name);
        return node.isObject() ? Optional.of(LocalizedColumn.read(node)) : Optional.empty();
    }
}
