package kompas.directory.search.indexing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.directory.LegalForm;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.search.language.Stems;
import kompas.search.language.Stopwords;
import kompas.search.language.Words;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Stems of the words on screen for fields of activity, legal forms and the network's own terms, in every language there are. */
@Component
class TopicWords {

    private final Messages messages;
    private final CodeLists lists;
    private final OwnTerms own;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<String, List<String>> fields = new ConcurrentHashMap<>();

    TopicWords(Messages messages, CodeLists lists, OwnTerms own) {
        this.messages = messages;
        this.lists = lists;
        this.own = own;
    }

    /** Words of a field and of its group; those of a section are too wide to say what an organisation does. */
    Stream<String> ofField(String code) {
        return OwnTerm.isOwn(code)
                ? wordsOf(code)
                : fields.computeIfAbsent(code, standard -> wordsOf(standard).toList()).stream();
    }

    private Stream<String> wordsOf(String code) {
        return lists.findField(code).stream()
                .flatMap(field -> field.withAncestors().stream())
                .filter(field -> field.parent().isPresent() || field.code().equals(code))
                .flatMap(field -> field.isOwn() ? ofOwn(field.code()) : ofKey(field.key()).stream());
    }

    /** Words of a term the network added, which may change any day; none for a code of a standard. */
    Stream<String> ofOwn(String code) {
        return own.findTerm(code).stream()
                .flatMap(term -> term.name().texts().entrySet().stream())
                .flatMap(name -> stems(name.getValue(), name.getKey()));
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
            stems(new Text(messages, language).say(key), language).forEach(stems::add);
        }
        return stems;
    }

    private static Stream<String> stems(String words, String language) {
        return Words.of(words).stream().filter(word -> !Stopwords.has(word)).map(word -> Stems.of(word, language));
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
