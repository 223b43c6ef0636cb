package kompas.accounts.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAccounts implements Accounts {

    private final People people;
    private final SignInLetters letters;
    private final AuditLog audit;

    StoredAccounts(People people, SignInLetters letters, AuditLog audit) {
        this.people = people;
        this.letters = letters;
        this.audit = audit;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return people.findByEmail(email);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    @Override
    public List<Person> holding(Role role, Scope scope) {
        return people.holding(role, scope);
    }

    @Override
    @Transactional
    public PersonId open(String email, String name, String language) {
        return people.findByEmail(email).map(Person::id).orElseGet(() -> people.add(email, name, language, false));
    }

    @Override
    @Transactional
    public PersonId openReadyMade(String email, String name, String language, Grant... grants) {
        PersonId person =
                people.findByEmail(email).map(Person::id).orElseGet(() -> people.add(email, name, language, true));
        for (Grant grant : grants) {
            people.give(person, grant, Optional.empty());
        }
        return person;
    }

    @Override
    @Transactional
    public PersonId invite(Invitation invitation, SignedIn by, Scope... within) {
        if (!by.mayGive(invitation.grant(), within)) {
            throw new NotPermitted("giving " + invitation.grant());
        }
        PersonId person = open(invitation.email(), invitation.name(), invitation.language());
        give(person, invitation.grant(), Optional.of(by.id()));
        letters.invitation(people.find(person).orElseThrow(), invitation.grant(), by);
        return person;
    }

    @Override
    @Transactional
    public void give(PersonId to, Grant grant, Optional<PersonId> by) {
        if (people.give(to, grant, by)) {
            audit.record(Acts.of(by, "accounts.grant", to, grant));
        }
    }

    @Override
    @Transactional
    public boolean revoke(PersonId from, Grant grant, Optional<PersonId> by) {
        if (grant.role() == Role.NETWORK_ADMINISTRATOR && people.administrators() < 2) {
            return false;
        }
        boolean revoked = people.revoke(from, grant);
        if (revoked) {
            audit.record(Acts.of(by, "accounts.revoke", from, grant));
        }
        return revoked;
    }
}
