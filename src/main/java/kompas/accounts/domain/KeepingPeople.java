package kompas.accounts.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Invitation;
import kompas.accounts.AccountsAct;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.Holders.Reach;
import kompas.audit.AuditLog;
import kompas.audit.RecordedAct;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds what: seen, given and taken away by those who look after a scope. */
@Service
public class KeepingPeople {

    /** People shown at most; beyond that one searches. */
    public static final int MOST = Holders.MOST;

    /** Roles that mean something today and can be given by hand. */
    private static final List<Role> GIVEN =
            List.of(Role.NETWORK_ADMINISTRATOR, Role.LIBRARIAN, Role.ORGANISATION_CONTACT);

    private final Accounts accounts;
    private final People people;
    private final Holders holders;
    private final Scopes scopes;
    private final AuditLog audit;

    KeepingPeople(Accounts accounts, People people, Holders holders, Scopes scopes, AuditLog audit) {
        this.accounts = accounts;
        this.people = people;
        this.holders = holders;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** Whether there is anything to look after. */
    public static boolean looksAfterPeople(SignedIn who) {
        return who.grants().stream()
                .anyMatch(grant -> AccountsAct.SEE_PEOPLE.roles().contains(grant.role()));
    }

    /** Everybody with a role in the scopes this person looks after; with words, those whose name or address holds them. */
    public List<Holder> of(SignedIn who, String words) {
        return holders.find(reach(who), Optional.empty(), words);
    }

    /** @throws NotFound when there is no such person, or none this person may know of */
    public Holder get(SignedIn who, PersonId id) {
        return holders.find(reach(who), Optional.of(id), "").stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person " + id));
    }

    /** What {@code who} may give: the roles of the network and of its libraries, or those of one's own scopes. */
    public List<Grant> onOffer(SignedIn who, Optional<Scope> asked) {
        List<Scope> places = new ArrayList<>();
        asked.ifPresent(places::add);
        if (asked.isEmpty() && reach(who).everywhere()) {
            places.add(Scope.NETWORK);
            places.addAll(scopes.onOffer(Scope.Kind.LIBRARY));
        }
        if (asked.isEmpty()) {
            who.grants().stream()
                    .map(Grant::scope)
                    .filter(scope -> !places.contains(scope))
                    .forEach(places::add);
        }
        return places.stream()
                .flatMap(place ->
                        GIVEN.stream().filter(role -> belongs(role, place)).map(role -> new Grant(role, place)))
                .filter(grant -> mayGive(who, grant))
                .toList();
    }

    public Map<Scope, LocalizedText> names(Collection<Grant> grants) {
        return scopes.names(grants.stream().map(Grant::scope).toList());
    }

    @Transactional
    public PersonId invite(SignedIn who, Invitation invitation) {
        Grant grant = invitation.grant();
        if (!belongs(grant.role(), grant.scope())) {
            throw new NotPermitted("giving " + grant);
        }
        Scope[] around = scopes.around(grant.scope());
        who.require(AccountsAct.INVITE, around);
        return accounts.invite(invitation, who, around);
    }

    /** Whether {@code who} may take this away again: what one may give, one may take. */
    public boolean mayRevoke(SignedIn who, Grant grant) {
        Scope[] around = scopes.around(grant.scope());
        return who.may(AccountsAct.REVOKE, around) && who.mayGive(grant, around);
    }

    /** False when there was no such grant, or it is the last administrator's. */
    @Transactional
    public boolean revoke(SignedIn who, PersonId from, Grant grant) {
        if (!mayRevoke(who, grant)) {
            throw new NotPermitted("taking " + grant);
        }
        return accounts.revoke(from, grant, Optional.of(who.id()));
    }

    /**
     * Closes an account, so that nobody signs in with it, or opens it again; what it holds stays.
     *
     * @return false when it is one's own: so the last administrator stays
     */
    @Transactional
    public boolean close(SignedIn who, PersonId id, boolean closed) {
        who.require(AccountsAct.CLOSE_ACCOUNT, Scope.NETWORK);
        if (closed && who.id().equals(id)) {
            return false;
        }
        people.administrators();
        if (people.find(who.id()).isEmpty()) {
            throw new NotPermitted("closing accounts with one that was just closed");
        }
        if (people.close(id, closed)) {
            audit.record(Acts.of(who.id(), closed ? "accounts.close" : "accounts.reopen", id));
        }
        return true;
    }

    /** What was done to somebody's account, newest first; only for those who may close it. */
    @Transactional(readOnly = true)
    public List<RecordedAct> trail(SignedIn who, PersonId id) {
        return who.may(AccountsAct.CLOSE_ACCOUNT, Scope.NETWORK)
                ? audit.of("person", id.value(), Optional.empty())
                : List.of();
    }

    private boolean mayGive(SignedIn who, Grant grant) {
        Scope[] around = scopes.around(grant.scope());
        return who.may(AccountsAct.INVITE, around) && who.mayGive(grant, around);
    }

    /** As the table of grants wants it. */
    private static boolean belongs(Role role, Scope scope) {
        return switch (role) {
            case NETWORK_ADMINISTRATOR -> scope.kind() == Scope.Kind.NETWORK;
            case LIBRARIAN -> scope.kind() == Scope.Kind.LIBRARY;
            case ORGANISATION_CONTACT -> scope.kind() == Scope.Kind.ORGANISATION;
            case PROGRAMME_COORDINATOR, FIELDWORKER, ASSESSOR, MEMBER -> false;
        };
    }

    private static Reach reach(SignedIn who) {
        List<Grant> looking = who.grants().stream()
                .filter(grant -> AccountsAct.SEE_PEOPLE.roles().contains(grant.role()))
                .toList();
        List<UUID> scopes = looking.stream()
                .flatMap(grant -> grant.scope().id().stream())
                .distinct()
                .toList();
        boolean everywhere = looking.stream().anyMatch(grant -> grant.scope().equals(Scope.NETWORK));
        return new Reach(everywhere, scopes);
    }
}
