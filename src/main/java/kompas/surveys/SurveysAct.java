package kompas.surveys;

import static kompas.accounts.Role.FIELDWORKER;
import static kompas.accounts.Role.LIBRARIAN;
import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;

import java.util.Set;
import kompas.accounts.Act;
import kompas.accounts.Role;

/** What surveys guard; {@link SurveysPermissions} knows the scopes one lies in. */
public enum SurveysAct implements Act {
    /** Write a questionnaire, and publish a version of it. */
    DESIGN(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Begin a survey, change it, open and close it, and say who collects for it. */
    PLAN(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** See how a survey goes, and collect answers for it. */
    COLLECT(NETWORK_ADMINISTRATOR, LIBRARIAN, FIELDWORKER),
    /** Read every answer, and say which are believed. */
    REVIEW(NETWORK_ADMINISTRATOR, LIBRARIAN);

    private final Set<Role> roles;

    SurveysAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
