package kompas.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.network.NetworkSettings;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.network.TermUse;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Reads the form for a term: its names, one for each language, and what it is a part of. */
@Component
class TermAnswers {

    static final String NAME = "name";
    static final String UNDER = "under";

    /** What an own field is a part of when it is a part of nothing else. */
    private static final String ANYTHING_ELSE = "L";

    private static final int LONGEST = 80;
    private static final Pattern LEGIBLE = Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\p{C}|]+");

    private final OwnTerms terms;
    private final TermUse use;
    private final NetworkSettings settings;
    private final Messages messages;

    TermAnswers(OwnTerms terms, TermUse use, NetworkSettings settings, Messages messages) {
        this.terms = terms;
        this.use = use;
        this.settings = settings;
        this.messages = messages;
    }

    static String field(String language) {
        return NAME + "." + language;
    }

    /** What stands now, by the names of the fields. */
    static Answers of(OwnTerm term) {
        return new Answers().put(NAME, term.name()).put(UNDER, term.under().orElse(""));
    }

    /** The name, unless something is to be mended, which {@code answers} then tells. */
    Optional<LocalizedText> name(Answers answers, TermList list, Optional<OwnTerm> before) {
        String first = settings.standard();
        if (answers.text(field(first)).isEmpty()) {
            answers.wrong(field(first), "terms.name-missing");
            return Optional.empty();
        }
        Optional<LocalizedText> name = answers.localized(NAME, settings.all(), before.map(OwnTerm::name));
        settings.all().forEach(language -> check(answers, list, language, before));
        return name.filter(unused -> answers.errors().isEmpty());
    }

    private void check(Answers answers, TermList list, String language, Optional<OwnTerm> before) {
        String name = answers.text(field(language));
        if (name.isEmpty()) {
            return;
        }
        if (name.length() > LONGEST) {
            answers.wrong(field(language), "terms.name-long");
        } else if (!LEGIBLE.matcher(name).matches()) {
            answers.wrong(field(language), "terms.name-letters");
        } else if (taken(list, language, before)
                .anyMatch(other -> OwnTerms.plain(other).equals(OwnTerms.plain(name)))) {
            answers.wrong(field(language), "terms.name-taken");
        }
    }

    /** Names there are already: the standard's in this language, the network's in every one. */
    private Stream<String> taken(TermList list, String language, Optional<OwnTerm> before) {
        Text words = new Text(messages, language);
        return Stream.concat(
                use.standard(list).stream().map(standard -> words.say(standard.key())),
                terms.of(list).stream()
                        .filter(term -> before.filter(own -> own.code().equals(term.code()))
                                .isEmpty())
                        .flatMap(term -> term.name().texts().values().stream()));
    }

    /** The standard field an own one is a part of; none in lists that have no parts. */
    Optional<String> under(Answers answers, TermList list) {
        if (list != TermList.FIELD) {
            return Optional.empty();
        }
        String chosen = answers.text(UNDER).isEmpty() ? ANYTHING_ELSE : answers.text(UNDER);
        if (use.standard(list).stream().noneMatch(standard -> standard.code().equals(chosen))) {
            answers.wrong(UNDER, "terms.under-unknown");
        }
        return Optional.of(chosen);
    }

    boolean isFull(TermList list) {
        return terms.of(list).size() >= OwnTerms.MOST;
    }
}
