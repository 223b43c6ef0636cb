package kompas.surveys.method;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.PublicAddress;
import kompas.surveys.Survey;
import kompas.surveys.inviting.InvitationCode;
import kompas.surveys.inviting.Invitations;
import org.springframework.stereotype.Component;

/** What a letter says to one that is asked: name, code, and the address it leads to. */
@Component
public class PersonalWords {

    private final Invitations invitations;
    private final PublicAddress site;

    PersonalWords(Invitations invitations, PublicAddress site) {
        this.invitations = invitations;
        this.site = site;
    }

    /**
     * @param page path of its page behind the language; empty where the public sees none
     * @param writer who signs it; "" where that is not known
     */
    public record To(UUID respondent, LocalizedText name, Optional<String> page, String writer) {}

    /** By the blanks of letters; a code only where one can answer by it. */
    public Map<String, String> to(Survey survey, To one, KeepingMethod.Letter letter) {
        Map<String, String> words = new HashMap<>();
        words.put("name", one.name().in(letter.language()).text());
        words.put("who", one.writer());
        if (letter.name().hasCode()) {
            String typed = site.of("/" + letter.language() + "/answer");
            words.put("address", typed.replaceFirst("^https?://", ""));
            invitations.forLetter(survey, one.respondent()).ifPresent(each -> code(words, typed, each.code()));
        }
        if (letter.name() == LetterName.THANKS) {
            words.put("link", site.of("/" + letter.language() + one.page().orElse("/needs")));
        }
        return words;
    }

    private static void code(Map<String, String> words, String typed, InvitationCode code) {
        words.put("code", code.text());
        words.put("link", typed + "/" + code.text());
    }
}
