package kompas.surveys.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.DirectoryPermissions;
import kompas.libraries.LibraryId;
import kompas.mail.MailBox;
import kompas.network.NetworkSettings;
import kompas.surveys.Survey;
import kompas.surveys.mailing.AddresseeRows.Sought;
import kompas.surveys.mailing.AddresseeRows.Today;
import org.springframework.stereotype.Component;

/**
 * Whom a letter of a survey reaches. Addresses that are for staff alone are used in the area of its library, and everywhere by a
 * survey of the network. Where no mail leaves nobody is reached, but in a demonstration, whose mails nobody waits for.
 */
@Component
class Addressees {

    private final AddresseeRows rows;
    private final DirectoryPermissions directory;
    private final MailBox box;
    private final NetworkSettings network;
    private final Clock clock;

    Addressees(AddresseeRows rows, DirectoryPermissions directory, MailBox box, NetworkSettings network, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.box = box;
        this.network = network;
        this.clock = clock;
    }

    /** Whether mail goes anywhere, be it into the mailbox of a demonstration. */
    boolean possible() {
        return box.sends() || network.current().demonstration();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<Turn, Integer> counts(Survey survey, Whom whom) {
        return rows.counts(sought(survey, whom, false));
    }

    List<Addressee> page(Survey survey, Whom whom, Turn turn, int from, int most) {
        return rows.page(sought(survey, whom, false), turn, from, most);
    }

    /** One of those that are asked; empty for one of another survey. */
    Optional<Addressee> find(Survey survey, Whom whom, UUID respondent) {
        return rows.find(sought(survey, whom, false), respondent);
    }

    /** Whether it is anybody's turn whose answers were accepted. */
    boolean accepted(Survey survey, Whom whom) {
        return rows.counts(sought(survey, whom, true)).getOrDefault(Turn.DUE, 0) > 0;
    }

    /** Writes down who gets it. @param accepted only those whose answers were accepted */
    int enter(UUID mailing, Survey survey, Whom whom, boolean accepted) {
        return rows.enter(mailing, sought(survey, whom, accepted));
    }

    private Sought sought(Survey survey, Whom whom, boolean accepted) {
        Optional<Set<UUID>> sight =
                survey.library().map(LibraryId::value).map(library -> directory.areasOf(Set.of(library)));
        boolean rehearses = !box.sends() && network.current().demonstration();
        return new Sought(survey.id(), whom, sight, accepted, new Today(today(), rehearses));
    }
}
