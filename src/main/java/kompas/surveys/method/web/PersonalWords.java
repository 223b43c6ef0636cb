package kompas.surveys.method.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.PublicAddress;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.Respondent;
import kompas.surveys.inviting.InvitationCode;
import kompas.surveys.inviting.Invitations;
import kompas.surveys.method.KeepingMethod;
import org.springframework.stereotype.Component;

/** What a letter says to one that is asked: name, code, and the address it leads to. */
@Component
class PersonalWords {

    private final Invitations invitations;
    private final Accounts accounts;
    private final PublicAddress site;

    PersonalWords(Invitations invitations, Accounts accounts, PublicAddress site) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.site = site;
    }

    /** By the blanks of letters; nothing for nobody in particular, and a code only where one can answer by it. */
    Map<String, String> to(SignedIn who, Survey survey, Optional<Respondent> one, KeepingMethod.Letter letter) {
        Map<String, String> words = new HashMap<>();
        one.ifPresent(to -> {
            words.put("name", to.name().text().in(letter.language()).text());
            words.put("who", accounts.names(List.of(who.id())).getOrDefault(who.id(), ""));
            if (letter.name().hasCode()) {
                String typed = site.of("/" + letter.language() + "/answer");
                words.put("address", typed.replaceFirst("^https?://", ""));
                invitations.of(who, survey, List.of(to.id())).forEach(each -> code(words, typed, each.code()));
            }
        });
        return words;
    }

    private static void code(Map<String, String> words, String typed, InvitationCode code) {
        words.put("code", code.text());
        words.put("link", typed + "/" + code.text());
    }
}
