package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.confirming.Subject.Asked;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations are asked whether their page is still right: each year by itself, or now because a librarian wants to know. */
@Service
public class AskingOrganisations {

    private final Subjects subjects;
    private final AskedRows asked;
    private final Questions questions;
    private final DirectoryPermissions permissions;
    private final Following following;
    private final Clock clock;

    AskingOrganisations(
            Subjects subjects,
            AskedRows asked,
            Questions questions,
            DirectoryPermissions permissions,
            Following following,
            Clock clock) {
        this.subjects = subjects;
        this.asked = asked;
        this.questions = questions;
        this.permissions = permissions;
        this.following = following;
        this.clock = clock;
    }

    /** Whether anybody reads mail for this organisation. */
    @Transactional(readOnly = true)
    public boolean possible(Subject subject) {
        return questions.possible(subject);
    }

    public boolean mayAsk(OrganisationId organisation, SignedIn who) {
        return permissions.may(who, DirectoryAct.ASK, organisation);
    }

    /** When a silent page goes off the lists unless somebody answers; empty when it does not, or is already. */
    public Optional<LocalDate> unlistedOn(Subject subject) {
        return subject.asked()
                .filter(question -> question.unlistedOn().isEmpty())
                .flatMap(question -> question.silentOn()
                        .map(asked::unlistsOn)
                        .map(day ->
                                question.postponedUntil().filter(day::isBefore).orElse(day)));
    }

    /**
     * Mails the question now; once a day at most.
     *
     * @return false when it went out today already, or nobody reads mail for it
     */
    @Transactional
    public boolean askNow(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.ASK, organisation);
        Subject subject = subjects.lock(organisation).orElseThrow(() -> new NotFound("Organisation " + organisation));
        LocalDate today = LocalDate.now(clock);
        boolean todayAlready = subject.asked()
                .filter(question ->
                        question.way().equals("mail") && question.lastOn().equals(today))
                .isPresent();
        if (todayAlready || !questions.mail(subject, 1, today)) {
            return false;
        }
        asked.ask(organisation, "mail", today);
        asked.touch();
        following.recorded("directory.ask", organisation, Map.of("way", "mail"), who.id());
        return true;
    }

    /** Leaves a page on the lists until {@code until}, though nobody answers. */
    @Transactional
    public void postpone(OrganisationId organisation, LocalDate until, SignedIn who) {
        permissions.require(who, DirectoryAct.UNLIST, organisation);
        asked.postpone(organisation, until);
        following.recorded("directory.postpone", organisation, Map.of("until", until.toString()), who.id());
    }

    /**
     * The first mail of a year; nothing when somebody else was faster.
     *
     * @return whether a mailbox took it
     */
    @Transactional
    boolean askByNight(OrganisationId organisation) {
        LocalDate today = LocalDate.now(clock);
        Optional<Subject> unasked =
                subjects.lock(organisation).filter(subject -> subject.asked().isEmpty());
        boolean reached =
                unasked.filter(subject -> questions.mail(subject, 1, today)).isPresent();
        unasked.ifPresent(subject -> asked.ask(organisation, reached ? "mail" : "none", today));
        return reached;
    }

    /** The next mail of the same question. */
    @Transactional
    void remind(OrganisationId organisation) {
        LocalDate today = LocalDate.now(clock);
        subjects.lock(organisation)
                .ifPresent(subject -> subject.asked()
                        .filter(question -> question.lastOn().isBefore(today))
                        .map(Asked::times)
                        .ifPresent(times ->
                                asked.reminded(organisation, questions.mail(subject, times + 1, today), today)));
    }
}
