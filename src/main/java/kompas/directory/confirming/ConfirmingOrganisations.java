package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.editing.Spokespeople;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that all of a page is right. A page off the lists for want of an answer is back at once. */
@Service
public class ConfirmingOrganisations {

    /** How long ago the call may have been that is written down today. */
    public static final int OLDEST_CALL_DAYS = 60;

    static final String TASK = "organisation_silent";

    private final Subjects subjects;
    private final Confirmations confirmations;
    private final Spokespeople spokespeople;
    private final DirectoryPermissions permissions;
    private final Following following;
    private final Clock clock;

    ConfirmingOrganisations(
            Subjects subjects,
            Confirmations confirmations,
            Spokespeople spokespeople,
            DirectoryPermissions permissions,
            Following following,
            Clock clock) {
        this.subjects = subjects;
        this.confirmations = confirmations;
        this.spokespeople = spokespeople;
        this.permissions = permissions;
        this.following = following;
        this.clock = clock;
    }

    /** An organisation for somebody who may confirm its page. */
    @Transactional(readOnly = true)
    public Subject open(String slug, SignedIn who) {
        Subject subject = subjects.find(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
        permissions.require(who, DirectoryAct.CONFIRM, subject.id());
        return subject;
    }

    /** Somebody followed what they were sent. Saying so twice in a day is saying it once. */
    @Transactional
    public void confirm(ConfirmLink link) {
        say(link.organisation(), new Said(link.way(), true, today(), link.person(), Optional.empty()));
    }

    /** Somebody signed in says so: as the organisation if they are its contact, else as the library. */
    @Transactional
    public void confirm(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.CONFIRM, organisation);
        say(
                organisation,
                new Said(Way.PAGE, speaksFor(organisation, who), today(), Optional.of(who.id()), Optional.empty()));
    }

    /** Somebody was told so on the phone. */
    @Transactional
    public void confirmByPhone(OrganisationId organisation, LocalDate on, String name, SignedIn who) {
        permissions.require(who, DirectoryAct.ASK, organisation);
        Optional<String> said = name.isBlank() ? Optional.empty() : Optional.of(name);
        say(organisation, new Said(Way.PHONE, false, on, Optional.of(who.id()), said));
    }

    /** Who confirmed it when, the latest first; for staff. */
    @Transactional(readOnly = true)
    public List<Confirmation> before(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.ASK, organisation);
        return confirmations.of(organisation);
    }

    /** Whether a page can have been confirmed by phone on this day. */
    public boolean possible(Subject subject, LocalDate on) {
        LocalDate today = today();
        return !on.isAfter(today)
                && !on.isBefore(today.minusDays(OLDEST_CALL_DAYS))
                && subject.confirmedOn().filter(on::isBefore).isEmpty();
    }

    /** Whether this person is one of the organisation's own. */
    public boolean speaksFor(OrganisationId organisation, SignedIn who) {
        return who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).contains(organisation.value());
    }

    private void say(OrganisationId id, Said said) {
        Subject subject = subjects.lock(id).orElseThrow(() -> new NotFound("Organisation " + id));
        if (subject.confirmedOn().filter(said.on()::isBefore).isPresent() || saidAlready(subject, said)) {
            return;
        }
        confirmations.write(subject, said, spokespeople.source(said.own()));
        following.confirmed(id, said);
    }

    private boolean saidAlready(Subject subject, Said said) {
        return subject.asked().isEmpty()
                && confirmations.of(subject.id()).stream()
                        .findFirst()
                        .filter(last -> last.on().equals(said.on()) && last.way() == said.way())
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
