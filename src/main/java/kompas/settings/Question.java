package kompas.settings;

import java.util.List;
import java.util.Optional;

/**
 * One field of a page of settings. Its words are {@code settings.<section>.<key>} and, where there is one,
 * {@code …-hint}.
 *
 * @param name in the request
 * @param language of the text it asks for, when it asks for one language of several
 * @param options what there is to choose from: value and words; empty where something is typed
 */
record Question(String key, String name, Kind kind, boolean optional, Optional<String> language, List<Option> options) {

    enum Kind {
        LINE,
        EMAIL,
        ADDRESS,
        NUMBER,
        COLOUR,
        TEXT,
        LIST,
        CHOICE,
        SEVERAL
    }

    record Option(String value, String words, boolean isKey) {}

    static Question of(String key, Kind kind) {
        return new Question(key, key, kind, false, Optional.empty(), List.of());
    }

    Question optionally() {
        return new Question(key, name, kind, true, language, options);
    }

    Question among(List<Option> choices) {
        return new Question(key, name, kind, optional, language, choices);
    }

    Question in(String tag) {
        return new Question(key, key + "." + tag, kind, optional, Optional.of(tag), options);
    }
}
