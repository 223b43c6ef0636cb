package kompas.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to people and their grants. */
public interface Accounts {

    Optional<Person> find(PersonId id);

    /** Whoever signs in with this address, however it is capitalised. */
    Optional<Person> findByEmail(String email);

    /** Names for a page that tells who did what; somebody erased is missing. */
    Map<PersonId, String> names(Collection<PersonId> people);

    /** Everybody who holds {@code role} in exactly this scope. */
    List<Person> holding(Role role, Scope scope);

    /** Makes the account of somebody who has none yet, without telling them. */
    PersonId open(String email, String name, String language);

    /** Makes one of the people a demonstration is tried out as; the same address is the same person at every loading. */
    PersonId openReadyMade(String email, String name, String language, Grant... grants);

    /**
     * Gives a grant and tells the person by mail, with a link that signs in for seven days.
     *
     * @param within scopes the grant's own scope lies in, for whoever holds a role there
     * @throws kompas.shared.kernel.NotPermitted when {@code by} may not give it
     */
    PersonId invite(Invitation invitation, SignedIn by, Scope... within);

    /** Gives a grant without asking who gives it: for what a person has proved by other means. */
    void give(PersonId to, Grant grant, Optional<PersonId> by);

    /**
     * Takes a grant away; open sessions notice at their next request. The last network administrator cannot be taken away.
     *
     * @return false when there was no such grant, or it is the last administrator's
     */
    boolean revoke(PersonId from, Grant grant, Optional<PersonId> by);

    /** Somebody who may sign in. */
    record Person(PersonId id, String name, String email, String language) {}

    /** Whom to invite to what. */
    record Invitation(String email, String name, String language, Grant grant) {}
}
