package kompas.surveys.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Letter;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.method.FilledLetter;
import kompas.surveys.method.KeepingMethod;
import kompas.surveys.method.LetterName;
import kompas.surveys.method.LetterTexts;
import kompas.surveys.method.PersonalWords;
import org.springframework.stereotype.Component;

/** Writes the mail one gets, in their language. */
@Component
class WritingMails {

    private final LetterTexts texts;
    private final PersonalWords personal;
    private final Accounts accounts;
    private final Messages messages;
    private final PublicAddress site;

    WritingMails(LetterTexts texts, PersonalWords personal, Accounts accounts, Messages messages, PublicAddress site) {
        this.texts = texts;
        this.personal = personal;
        this.accounts = accounts;
        this.messages = messages;
        this.site = site;
    }

    /**
     * A mail.
     *
     * @param open blanks of which nothing is known; such a mail does not leave
     */
    record Written(Letter letter, String language, Set<String> open) {}

    /**
     * To one that is asked.
     *
     * @param by who sends it; somebody of the library where that is not known
     */
    Written to(Survey survey, LetterName name, Addressee one, Optional<PersonId> by) {
        KeepingMethod.Letter letter = new KeepingMethod.Letter(name, one.language());
        PersonalWords.To to = new PersonalWords.To(one.id(), one.name(), one.page(), writer(by, one.language()));
        return written(survey, letter, personal.to(survey, to, letter));
    }

    /** To nobody, for whoever wants to see it: its button leads to where any code is typed. */
    Written sample(Survey survey, LetterName name, String language, Optional<PersonId> by) {
        Map<String, String> words = new HashMap<>();
        words.put("name", new Text(messages, language).say("mailing.somebody.organisation"));
        words.put("who", writer(by, language));
        words.put("code", "ACEHK-34679");
        words.put("address", site.of("/" + language + "/answer").replaceFirst("^https?://", ""));
        words.put("link", site.of("/" + language + (name.hasCode() ? "/answer" : "/needs")));
        return written(survey, new KeepingMethod.Letter(name, language), words);
    }

    /** The blanks of which nothing is known, in any language of the survey. */
    Set<String> open(Survey survey, LetterName name, Optional<PersonId> by) {
        Set<String> languages = new HashSet<>(survey.words().languages());
        languages.add(survey.words().title().source());
        Set<String> open = new TreeSet<>();
        languages.forEach(
                language -> open.addAll(sample(survey, name, language, by).open()));
        return open;
    }

    /** The same without what is only for a try: with a line above it that says so. */
    Letter test(Written written) {
        Text t = new Text(messages, written.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(t.say("mailing.test.above")));
        blocks.addAll(written.letter().blocks());
        return new Letter(
                t.say("mailing.test.subject", "subject", written.letter().subject()), blocks);
    }

    private Written written(Survey survey, KeepingMethod.Letter letter, Map<String, String> words) {
        FilledLetter filled = texts.filled(survey, letter, words);
        List<Block> blocks = new ArrayList<>(MailBlocks.of(filled.body()));
        String link = words.getOrDefault("link", "");
        if (letter.name().hasCode() && !MailBlocks.leads(blocks) && !link.isEmpty()) {
            blocks.add(new Button(new Text(messages, letter.language()).say("mailing.answer"), link));
        }
        return new Written(new Letter(filled.subject(), blocks), letter.language(), filled.open());
    }

    private String writer(Optional<PersonId> by, String language) {
        return by.flatMap(person ->
                        Optional.ofNullable(accounts.names(List.of(person)).get(person)))
                .orElseGet(() -> new Text(messages, language).say("mailing.somebody.library"));
    }
}
