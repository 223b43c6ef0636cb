package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Component;

/** Keeps what is on a letter, and that it is on its way. */
@Component
class PaperLinks {

    private final ConfirmLinks links;
    private final AskedRows asked;
    private final PeriodsInForce periods;
    private final Tongue tongue;
    private final Following following;

    PaperLinks(ConfirmLinks links, AskedRows asked, PeriodsInForce periods, Tongue tongue, Following following) {
        this.links = links;
        this.asked = asked;
        this.periods = periods;
        this.tongue = tongue;
        this.following = following;
    }

    /** @return the language the letter is written in */
    String send(LetterAddress to, SecretLink secret, PaperCode code, LocalDate today, SignedIn who) {
        ConfirmLink link = new ConfirmLink(to.id(), Way.LETTER, Optional.empty(), Optional.empty());
        links.add(link, secret, Optional.of(code), today, periods.now().expires(today));
        asked.ask(to.id(), "letter", today);
        following.recorded("directory.ask", to.id(), Map.of("way", "letter"), who.id());
        return tongue.of(to.country());
    }
}
