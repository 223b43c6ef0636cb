package kompas.directory.search.indexing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kompas.directory.Field;
import kompas.directory.LegalForm;
import kompas.search.language.Stems;
import kompas.search.language.Stopwords;
import kompas.search.language.Words;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Stems of the words on screen for fields of activity and legal forms, in every language there are messages in. */
@Component
class TopicWords {

    private final Messages messages;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    TopicWords(Messages messages) {
        this.messages = messages;
    }

    /** Words of a field and of its group; those of a section are too wide to say what an organisation does. */
    Stream<String> ofField(String code) {
        return Field.find(code).stream()
                .flatMap(field -> field.withAncestors().stream())
                .filter(field -> field.parent().isPresent() || field.code().equals(code))
                .flatMap(field -> ofKey(field.key()).stream());
    }

    Stream<String> ofForm(String code) {
        return code.equals(LegalForm.OTHER.code())
                ? Stream.empty()
                : Coded.find(LegalForm.class, code).stream().flatMap(form -> ofKey(form.key()).stream());
    }

    private Set<String> ofKey(String key) {
        return known.computeIfAbsent(key, this::stems);
    }

    private Set<String> stems(String key) {
        Set<String> stems = new LinkedHashSet<>();
        for (String language : messages.languages()) {
            for (String word : Words.of(new Text(messages, language).say(key))) {
                if (!Stopwords.has(word)) {
                    stems.add(Stems.of(word, language));
                }
            }
        }
        return stems;
    }

    /** Moves when the words do. */
    int fingerprint() {
        int hash = 0;
        for (Field field : Field.all()) {
            hash = 31 * hash + ofKey(field.key()).hashCode();
        }
        for (LegalForm form : LegalForm.values()) {
            hash = 31 * hash + ofKey(form.key()).hashCode();
        }
        return hash;
    }
}
