package kompas.accounts.domain;

import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.Proof.Purpose;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another address to sign in with: confirmed from the new mailbox, told to the old one. */
@Service
public class ChangingAddresses {

    private final People people;
    private final Proofs proofs;
    private final ProofLetters letters;
    private final AuditLog audit;

    ChangingAddresses(People people, Proofs proofs, ProofLetters letters, AuditLog audit) {
        this.people = people;
        this.proofs = proofs;
        this.letters = letters;
        this.audit = audit;
    }

    /**
     * Writes to the new mailbox. Nobody learns here whether it has an account: one that has is told that somebody tried.
     *
     * @return false when enough letters were sent for now
     */
    @Transactional
    public boolean ask(SignedIn who, String email) {
        Person person = people.find(who.id()).orElseThrow(() -> new NotFound("Account " + who.id()));
        Optional<Secret> token = proofs.make(Purpose.ADDRESS, person, email);
        token.ifPresent(link -> {
            Optional<Person> owner = people.findByEmail(email);
            if (owner.isPresent()) {
                letters.taken(owner.get());
            } else if (!people.disabled(email)) {
                letters.confirm(person, email, link);
            }
        });
        return token.isPresent();
    }

    /** What a link is for; empty for one that is no longer good. */
    @Transactional(readOnly = true)
    public Optional<Proof> look(Secret token) {
        return proofs.find(token);
    }

    /** Makes the mailbox the person's own; empty when the link is no longer good or somebody else has it by now. */
    @Transactional
    public Optional<Proof> confirm(Secret token) {
        Optional<Proof> proof = proofs.use(token, Purpose.ADDRESS);
        Optional<Person> was = proof.map(Proof::person).flatMap(people::find);
        if (was.isEmpty() || !people.readdress(was.get().id(), proof.get().email())) {
            return Optional.empty();
        }
        String now = proof.get().email();
        audit.record(new Act(
                Optional.of(was.get().id().value()),
                "accounts.address",
                "person",
                was.get().id().value(),
                Map.of(),
                Map.of("from", was.get().email(), "to", now)));
        letters.changed(was.get(), now);
        return proof;
    }
}
