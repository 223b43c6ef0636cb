package kompas.accounts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.AccountsAct;
import kompas.accounts.Erased;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.Proof.Purpose;
import kompas.audit.AuditLog;
import kompas.jobs.SomebodyErased;
import kompas.shared.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that says who somebody is goes at once, at their own wish, proved from their mailbox, or at a wish an administrator
 * got. What was done stays on record as the act of somebody who is no longer known.
 */
@Service
public class ErasingPeople {

    private final People people;
    private final Proofs proofs;
    private final ProofLetters letters;
    private final List<PersonalDataHolder> holders;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ErasingPeople(
            People people,
            Proofs proofs,
            ProofLetters letters,
            List<PersonalDataHolder> holders,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.people = people;
        this.proofs = proofs;
        this.letters = letters;
        this.holders = List.copyOf(holders);
        this.audit = audit;
        this.events = events;
    }

    /** Whether the network would be without an administrator; such an account cannot go. */
    @Transactional
    public boolean isLastAdministrator(PersonId person) {
        return people.administratorIds().equals(List.of(person));
    }

    /** Sends a link to the mailbox of whoever asks; only that link erases. False when enough were sent. */
    @Transactional
    public boolean ask(SignedIn who) {
        Person person = people.find(who.id()).orElseThrow(() -> new NotFound("Account " + who.id()));
        Optional<Secret> token = proofs.make(Purpose.ERASURE, person, person.email());
        token.ifPresent(link -> letters.erasure(person, link));
        return token.isPresent();
    }

    /** Erases whoever holds a good link; the link is used up only when it does. */
    @Transactional
    public Outcome erase(Secret token) {
        Optional<Proof> proof = proofs.find(token).filter(found -> found.purpose() == Purpose.ERASURE);
        if (proof.isEmpty()) {
            return Outcome.NO_LINK;
        }
        PersonId person = proof.get().person();
        if (isLastAdministrator(person)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        if (proofs.use(token, Purpose.ERASURE).isEmpty()) {
            return Outcome.NO_LINK;
        }
        erase(person, Optional.of(person), Map.of("how", "own"));
        return Outcome.ERASED;
    }

    /** An administrator erases somebody who wished it otherwise than here. */
    @Transactional
    public Outcome erase(SignedIn administrator, PersonId person, Wish wish) {
        administrator.require(AccountsAct.ERASE, Scope.NETWORK);
        if (administrator.id().equals(person)) {
            return Outcome.OWN_ACCOUNT;
        }
        if (isLastAdministrator(person)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        if (people.addressee(person).isEmpty()) {
            throw new NotFound("Account " + person);
        }
        erase(
                person,
                Optional.of(administrator.id()),
                Map.of("how", wish.how().code(), "on", wish.on().toString()));
        return Outcome.ERASED;
    }

    /** Nobody used it for so long. False for the last administrator, who stays. */
    boolean eraseUnused(PersonId person) {
        if (isLastAdministrator(person)) {
            return false;
        }
        erase(person, Optional.empty(), Map.of("how", "unused"));
        return true;
    }

    /** After a backup brought somebody back; they have their last letter already. False when they are not there. */
    @Transactional
    public boolean eraseAgain(PersonId person) {
        if (people.addressee(person).isEmpty()) {
            return false;
        }
        forget(person, Optional.empty(), Map.of("how", "restored"));
        return true;
    }

    private void erase(PersonId id, Optional<PersonId> by, Map<String, String> how) {
        Person was = forget(id, by, how);
        letters.farewell(was.email(), was.language());
        events.publishEvent(new SomebodyErased());
    }

    private Person forget(PersonId id, Optional<PersonId> by, Map<String, String> how) {
        Person was = people.addressee(id).orElseThrow(() -> new NotFound("Account " + id));
        Erased erased = new Erased(Optional.of(id), Optional.of(was.email()), by, was.language());
        holders.forEach(holder -> holder.erase(erased));
        proofs.forgetOf(id);
        people.erase(id, was.email());
        audit.record(Acts.of(by, "accounts.erase", id, how));
        return was;
    }

    /** What became of it. */
    public enum Outcome {
        ERASED,
        /** The link was used, has ended or never was. */
        NO_LINK,
        LAST_ADMINISTRATOR,
        /** One's own is erased under My account. */
        OWN_ACCOUNT
    }

    /** How somebody said that they want to be erased, and when. */
    public record Wish(How how, LocalDate on) {}
}
