package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.QrPath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters for those who have no e-mail: what the code on one does is what the link in a mail does. */
@Service
public class PaperLetters {

    /** What a printer takes in one go. */
    public static final int MOST = 100;

    private final LetterAddresses addresses;
    private final Beat beat;
    private final PaperLinks links;
    private final CallsFollowed periods;
    private final PublicAddress site;
    private final Clock clock;

    PaperLetters(
            LetterAddresses addresses,
            Beat beat,
            PaperLinks links,
            CallsFollowed periods,
            PublicAddress site,
            Clock clock) {
        this.addresses = addresses;
        this.beat = beat;
        this.links = links;
        this.periods = periods;
        this.site = site;
        this.clock = clock;
    }

    /** Whom no mail reaches and a letter could. */
    @Transactional(readOnly = true)
    public List<LetterAddress> waiting(SignedIn who) {
        return addresses.waiting(beat.of(who), periods.due(today()), MOST);
    }

    /** Whether a letter can go to this organisation. */
    @Transactional(readOnly = true)
    public boolean possible(OrganisationId organisation, SignedIn who) {
        return !addresses.among(beat.of(who), List.of(organisation)).isEmpty();
    }

    /** Makes the letters, which can be seen this once; those that are not this person's to write are left out. */
    @Transactional
    public List<PaperLetter> print(Collection<OrganisationId> organisations, SignedIn who) {
        return addresses.among(beat.of(who), organisations).stream()
                .limit(MOST)
                .map(address -> letter(address, who))
                .toList();
    }

    private PaperLetter letter(LetterAddress to, SignedIn who) {
        SecretLink secret = SecretLink.make();
        PaperCode code = PaperCode.make();
        String language = links.send(to, secret, code, today(), who);
        return new PaperLetter(
                to.name().in(language).text(),
                to.lines(),
                language,
                site.of("/" + language + "/code").replaceFirst("^https?://", ""),
                code.printed(),
                QrPath.of(site.of("/" + language + "/confirm/" + secret.text())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
