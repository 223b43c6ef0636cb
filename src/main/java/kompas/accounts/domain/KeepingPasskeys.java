package kompas.accounts.domain;

import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts.Person;
import kompas.accounts.AccountsAct;
import kompas.accounts.PersonId;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.PasskeyOutcome.Accepted;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys and their owners. Whoever holds more than a mailbox proves may not change them with the mailbox alone: an
 * administrator who has a passkey uses it before adding another or taking one away.
 */
@Service
public class KeepingPasskeys {

    private final Passkeys passkeys;
    private final PasskeyExchange exchange;
    private final PasskeyLetters letters;
    private final AuditLog audit;

    KeepingPasskeys(Passkeys passkeys, PasskeyExchange exchange, PasskeyLetters letters, AuditLog audit) {
        this.passkeys = passkeys;
        this.exchange = exchange;
        this.letters = letters;
        this.audit = audit;
    }

    public List<Passkey> of(SignedIn who) {
        return passkeys.of(who.id());
    }

    /** Whether this session must be proved with a passkey before it may change passkeys. */
    @Transactional(readOnly = true)
    public boolean mustProve(SignedIn who) {
        return who.awaitsPasskey() && passkeys.of(who.id()).stream().anyMatch(passkey -> !passkey.suspended());
    }

    /** Whether it is polite to offer one. */
    @Transactional(readOnly = true)
    public boolean mayBeOffered(SignedIn who) {
        return passkeys.mayBeOffered(who.id());
    }

    @Transactional
    public void decline(SignedIn who) {
        passkeys.decline(who.id());
    }

    /** What the browser is to make one from. */
    @Transactional
    public String optionsToAdd(SignedIn who, PasskeySite site) {
        requireProof(who);
        return exchange.toAdd(site, person(who));
    }

    /** Keeps what the browser made; its owner is told by mail, for whoever adds one can sign in with it for ever. */
    @Transactional
    public PasskeyOutcome add(SignedIn who, PasskeySite site, String name, String answer) {
        requireProof(who);
        PasskeyOutcome outcome = exchange.add(site, person(who), name, answer);
        if (outcome instanceof Accepted) {
            audit.record(Acts.of(who.id(), "accounts.passkey-add", who.id()));
            letters.added(person(who), name);
        }
        return outcome;
    }

    /** False when there is none, or it is somebody else's. */
    @Transactional
    public boolean remove(SignedIn who, UUID passkey) {
        requireProof(who);
        boolean removed = passkeys.remove(who.id(), passkey);
        if (removed) {
            audit.record(Acts.of(who.id(), "accounts.passkey-remove", who.id()));
        }
        return removed;
    }

    /** False when there is none, or it is somebody else's. */
    @Transactional
    public boolean rename(SignedIn who, UUID passkey, String name) {
        requireProof(who);
        return passkeys.rename(who.id(), passkey, name);
    }

    /** How many somebody has; none for whoever may not take them away. */
    public int countOf(SignedIn who, PersonId person) {
        return who.may(AccountsAct.REMOVE_PASSKEYS, Scope.NETWORK)
                ? passkeys.of(person).size()
                : 0;
    }

    /** Takes every passkey off somebody's account who lost theirs; the mailbox lets them in to add another. */
    @Transactional
    public int removeAll(SignedIn who, PersonId from) {
        who.require(AccountsAct.REMOVE_PASSKEYS, Scope.NETWORK);
        int removed = passkeys.removeAll(from);
        if (removed > 0) {
            audit.record(Acts.of(who.id(), "accounts.passkey-remove", from));
        }
        return removed;
    }

    private void requireProof(SignedIn who) {
        if (mustProve(who)) {
            throw new NotPermitted("changing passkeys with a mailbox alone");
        }
    }

    private static Person person(SignedIn who) {
        return new Person(who.id(), who.name(), who.email(), who.language());
    }
}
