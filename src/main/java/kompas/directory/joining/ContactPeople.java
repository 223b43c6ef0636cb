package kompas.directory.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Invitation;
import kompas.accounts.Accounts.Person;
import kompas.accounts.AccountsAct;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who look after an organisation's page. When the last one leaves, the library is told. */
@Service
public class ContactPeople {

    private static final String TASK = "organisation_without_contact";

    private final Accounts accounts;
    private final Tasks tasks;
    private final DirectoryPermissions permissions;
    private final Promise promise;

    ContactPeople(Accounts accounts, Tasks tasks, DirectoryPermissions permissions, Promise promise) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.permissions = permissions;
        this.promise = promise;
    }

    /** @throws kompas.shared.kernel.NotPermitted unless this person looks after the organisation too */
    public List<Person> of(OrganisationId organisation, SignedIn who) {
        who.require(AccountsAct.SEE_PEOPLE, permissions.scopes(organisation));
        return accounts.holding(Role.ORGANISATION_CONTACT, scope(organisation));
    }

    /** Somebody else looks after it as well; they are told by mail. */
    @Transactional
    public void invite(OrganisationId organisation, String email, String name, SignedIn who) {
        Scope[] within = permissions.scopes(organisation);
        who.require(AccountsAct.INVITE, within);
        accounts.invite(new Invitation(email, name, who.language(), grant(organisation)), who, within);
        tasks.settle(TASK, organisation.value(), "found", Optional.of(who.id()));
    }

    /** Somebody no longer looks after it: oneself, or another of the same organisation. */
    @Transactional
    public void remove(OrganisationSummary organisation, PersonId person, SignedIn who) {
        OrganisationId id = organisation.id();
        who.require(AccountsAct.REVOKE, permissions.scopes(id));
        boolean removed = accounts.revoke(person, grant(id), Optional.of(who.id()));
        if (removed && accounts.holding(Role.ORGANISATION_CONTACT, scope(id)).isEmpty()) {
            tasks.raise(new NewTask(
                    TASK,
                    "organisation",
                    id.value(),
                    permissions.responsible(id),
                    promise.day(),
                    organisation.path() + "/people",
                    Map.of("name", organisation.name().in(who.language()).text())));
        }
    }

    /** Whoever proved to belong to an organisation looks after its page from now on. */
    void welcome(Claim claim, Optional<PersonId> by) {
        welcome(claim.organisation(), accounts.open(claim.address(), claim.person(), claim.language()), by);
    }

    /** The same for whoever reads the mailbox on file, where that is proof enough: signing in proves it once more. */
    @Transactional
    public void welcome(OrganisationId organisation, String address, String name, String language) {
        welcome(organisation, accounts.open(address, name, language), Optional.empty());
    }

    private void welcome(OrganisationId organisation, PersonId person, Optional<PersonId> by) {
        accounts.give(person, grant(organisation), by);
        tasks.settle(TASK, organisation.value(), "found", by);
    }

    private static Grant grant(OrganisationId organisation) {
        return new Grant(Role.ORGANISATION_CONTACT, scope(organisation));
    }

    private static Scope scope(OrganisationId organisation) {
        return Scope.organisation(organisation.value());
    }
}
