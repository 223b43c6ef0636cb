package kompas.surveys.method;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;

/** The letters of a survey, in its own words where it has some. Nobody is asked who reads them: whoever calls has done so. */
@Component
public class LetterTexts {

    private final MethodRows rows;
    private final LetterFilling filling;

    LetterTexts(MethodRows rows, LetterFilling filling) {
        this.rows = rows;
        this.filling = filling;
    }

    /** A letter with its blanks. */
    public LetterText of(Survey survey, KeepingMethod.Letter letter) {
        String usual = letter.name().mailed() ? MethodTexts.subject(letter.name(), letter.language()) : "";
        return rows.letter(survey.id(), letter.name(), letter.language())
                .map(own -> new LetterText(own.subject().orElse(usual), own.body()))
                .orElseGet(() -> new LetterText(usual, MethodTexts.letter(letter.name(), letter.language())));
    }

    /** @param further what is known of this one letter, by its blanks: {@code name}, {@code code} */
    public FilledLetter filled(Survey survey, KeepingMethod.Letter letter, Map<String, String> further) {
        LetterText text = of(survey, letter);
        Set<String> open = new TreeSet<>();
        Map<String, String> known = filling.known(survey, letter.language(), text, further);
        String subject = LetterFilling.fill(text.subject(), known, open);
        return new FilledLetter(subject, LetterFilling.fill(text.body(), known, open), open);
    }
}
