package kompas.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.shared.kernel.NotPermitted;

/**
 * Who asks. A controller method takes it as a parameter (whoever is not signed in is asked to, and comes back), or as an
 * {@code Optional} where strangers are welcome too.
 *
 * @param language the one this person reads best
 * @param grants as they are at this request: what was revoked a moment ago is gone
 * @param strong whether this session began with more than a mailbox: a passkey, the network's own identity provider, the
 *     console's link, or the one click by which anybody may be somebody in a demonstration
 * @param withheld grants that count as soon as this session is proved with a passkey
 */
public record SignedIn(
        PersonId id,
        String name,
        String email,
        String language,
        List<Grant> grants,
        boolean strong,
        List<Grant> withheld) {

    public SignedIn {
        grants = List.copyOf(grants);
        withheld = List.copyOf(withheld);
    }

    public SignedIn(PersonId id, String name, String email, String language, List<Grant> grants, boolean strong) {
        this(id, name, email, language, grants, strong, List.of());
    }

    /** The same person without the grants of a role, until the session is proved. */
    public SignedIn withholding(Role role) {
        Map<Boolean, List<Grant>> parted =
                grants.stream().collect(Collectors.partitioningBy(grant -> grant.role() == role));
        return new SignedIn(
                id,
                name,
                email,
                language,
                parted.getOrDefault(false, List.of()),
                strong,
                parted.getOrDefault(true, List.of()));
    }

    /** Whether there is more this person may do once the session is proved with a passkey. */
    public boolean awaitsPasskey() {
        return !withheld.isEmpty();
    }

    /** Whether any grant allows {@code act} on something that lies in all of {@code where}; the network's grants lie above every scope. */
    public boolean may(Act act, Scope... where) {
        if (act.roles().contains(Role.MEMBER)) {
            return true;
        }
        return grants.stream()
                .filter(grant -> act.roles().contains(grant.role()))
                .anyMatch(grant -> grant.scope().equals(Scope.NETWORK)
                        || Arrays.stream(where).anyMatch(grant.scope()::equals));
    }

    /** @throws NotPermitted unless {@link #may} */
    public void require(Act act, Scope... where) {
        if (!may(act, where)) {
            throw new NotPermitted(act.getClass().getSimpleName() + "." + act.name());
        }
    }

    /** Whether this person may give {@code grant}, which is about something that also lies in {@code within}. */
    public boolean mayGive(Grant grant, Scope... within) {
        return grants.stream()
                .filter(own -> own.role().mayGive().contains(grant.role()))
                .anyMatch(own -> own.scope().covers(grant.scope())
                        || Arrays.stream(within).anyMatch(own.scope()::equals));
    }

    /** Whether this person holds {@code role} anywhere. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The ids of everything of one kind in which this person holds {@code role}. */
    public Set<UUID> in(Scope.Kind kind, Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role && grant.scope().kind() == kind)
                .flatMap(grant -> grant.scope().id().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is a desk for this person: anybody with a grant has one. */
    public boolean works() {
        return !grants.isEmpty();
    }
}
