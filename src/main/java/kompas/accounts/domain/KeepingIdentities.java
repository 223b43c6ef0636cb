package kompas.accounts.domain;

import java.util.List;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.SignedIn;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The identities elsewhere by which somebody signs in. The mailbox always lets its owner in, so anybody may part with all of
 * them; but it administers nothing, so an administrator without a passkey keeps the last one.
 */
@Service
public class KeepingIdentities {

    private final Identities identities;
    private final KeepingPasskeys passkeys;
    private final PasskeyProperties rules;
    private final AuditLog audit;

    KeepingIdentities(Identities identities, KeepingPasskeys passkeys, PasskeyProperties rules, AuditLog audit) {
        this.identities = identities;
        this.passkeys = passkeys;
        this.rules = rules;
        this.audit = audit;
    }

    public List<LinkedIdentity> of(SignedIn who) {
        return identities.of(who.id());
    }

    /** Whether without these this person would administer the network no more. */
    @Transactional(readOnly = true)
    public boolean isLastWayIn(SignedIn who) {
        return rules.required()
                && administers(who)
                && identities.of(who.id()).size() < 2
                && passkeys.of(who).stream().allMatch(Passkey::suspended);
    }

    /** Forgets one; whoever comes from there with the same address is linked anew. */
    @Transactional
    public Unlinking unlink(SignedIn who, UUID identity) {
        if (passkeys.mustProve(who)) {
            throw new NotPermitted("changing ways to sign in with a mailbox alone");
        }
        if (isLastWayIn(who)) {
            return Unlinking.LAST_WAY_IN;
        }
        if (!identities.unlink(who.id(), identity)) {
            return Unlinking.UNKNOWN;
        }
        audit.record(Acts.of(who.id(), "accounts.provider-unlink", who.id()));
        return Unlinking.DONE;
    }

    private static boolean administers(SignedIn who) {
        return who.is(Role.NETWORK_ADMINISTRATOR)
                || who.withheld().stream().anyMatch(grant -> grant.role() == Role.NETWORK_ADMINISTRATOR);
    }

    /** What came of it. */
    public enum Unlinking {
        DONE,
        /** There is none of this number, or it is somebody else's. */
        UNKNOWN,
        LAST_WAY_IN
    }
}
