package kompas.directory.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Claim.State;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People take the page of their organisation into their own hands. Every step may be taken twice without harm. */
@Service
public class ClaimingOrganisations {

    private static final String TASK = "organisation_claim";
    private static final int LETTERS_A_DAY = 3;

    private final Claims claims;
    private final ClaimLetters letters;
    private final ContactPeople contacts;
    private final Tasks tasks;
    private final DirectoryPermissions permissions;
    private final Promise promise;

    ClaimingOrganisations(
            Claims claims,
            ClaimLetters letters,
            ContactPeople contacts,
            Tasks tasks,
            DirectoryPermissions permissions,
            Promise promise) {
        this.claims = claims;
        this.letters = letters;
        this.contacts = contacts;
        this.tasks = tasks;
        this.permissions = permissions;
        this.promise = promise;
    }

    /** Whether there is a mail address we may write to; which one, nobody learns. */
    @Transactional(readOnly = true)
    public boolean hasAddress(OrganisationSummary organisation) {
        return claims.onFile(organisation.id()).isPresent();
    }

    /** Sends a link to the address on file, which is all the proof there need be; at most three a day. */
    @Transactional
    public void sendLink(OrganisationSummary organisation, Claimant claimant) {
        if (claims.sentToday(organisation.id()) >= LETTERS_A_DAY) {
            return;
        }
        claims.onFile(organisation.id()).ifPresent(address -> {
            SecretLink letter = SecretLink.make();
            claims.send(organisation.id(), claimant, address, letter);
            letters.link(organisation, claimant, address, letter);
        });
    }

    /** Lays the proof on a librarian's desk. */
    @Transactional
    public void ask(OrganisationSummary organisation, Claimant claimant) {
        LocalDate promised = promised();
        claims.wait(organisation.id(), claimant, promised)
                .ifPresent(id -> tasks.raise(new NewTask(
                        TASK,
                        "claim",
                        id,
                        permissions.responsible(organisation.id()),
                        promised,
                        "/desk/claims/" + id,
                        Map.of(
                                "name",
                                organisation.name().in(claimant.language()).text()))));
    }

    /** By when whoever claims today is answered. */
    public LocalDate promised() {
        return promise.day();
    }

    /** What a link is for, without using it; empty when it has ended, was used or never was. */
    @Transactional(readOnly = true)
    public Optional<Claim> look(SecretLink letter) {
        return claims.find(letter).filter(ClaimingOrganisations::usable);
    }

    /** The link was opened from the address on file: whoever reads it looks after the page from now on. */
    @Transactional
    public Optional<Claim> use(SecretLink letter) {
        Optional<Claim> claim = claims.take(letter).filter(ClaimingOrganisations::usable);
        claim.ifPresent(proved -> {
            contacts.welcome(proved, Optional.empty());
            claims.decide(proved.id(), State.ACCEPTED, Optional.empty());
        });
        return claim;
    }

    /** @throws kompas.shared.kernel.NotPermitted when it is not for this person to judge */
    @Transactional(readOnly = true)
    public Claim of(UUID id, SignedIn who) {
        return permitted(claims.find(id), who);
    }

    /** Believes somebody, or not; an answer that was given already is not given again. */
    @Transactional
    public void answer(UUID id, boolean believed, String reason, OrganisationSummary organisation, SignedIn who) {
        Claim claim = permitted(claims.take(id), who);
        if (claim.state() != State.WAITING || !claim.organisation().equals(organisation.id())) {
            return;
        }
        State state = believed ? State.ACCEPTED : State.DECLINED;
        claims.decide(id, state, Optional.of(who.id()));
        tasks.settle(TASK, id, state.code(), Optional.of(who.id()));
        if (believed) {
            contacts.welcome(claim, Optional.of(who.id()));
            letters.accepted(claim, organisation);
        } else {
            letters.declined(claim, organisation, reason, who.name());
        }
    }

    private static boolean usable(Claim claim) {
        return claim.state() == State.SENT;
    }

    private Claim permitted(Optional<Claim> found, SignedIn who) {
        Claim claim = found.filter(known -> known.state() != State.SENT).orElseThrow(() -> new NotFound("A claim"));
        permissions.require(who, DirectoryAct.CLAIM_DECIDE, claim.organisation());
        return claim;
    }
}
