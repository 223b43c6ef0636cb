package kompas.directory;

import static kompas.accounts.Role.LIBRARIAN;
import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;
import static kompas.accounts.Role.ORGANISATION_CONTACT;

import java.util.Set;
import kompas.accounts.Act;
import kompas.accounts.Role;

/** What the directory guards; {@link DirectoryPermissions} knows the scopes an organisation lies in. */
public enum DirectoryAct implements Act {
    /** Change what an organisation's page says. */
    EDIT(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Say that all of a page is true today. */
    CONFIRM(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Ask an organisation whether its page is right, by mail, letter or phone, and write down what it said. */
    ASK(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Decide when organisations are asked whether their pages are right, and ask all of them at once. */
    ASK_ALL(NETWORK_ADMINISTRATOR),
    /** Read what its owners keep from the public, and who changed what. */
    SEE_PRIVATE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Take one change back. */
    REVERT(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Say that an organisation has closed, or that it is there again. */
    CLOSE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Say that an organisation wants not to be listed or not to be contacted. */
    WITHDRAW(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Let an organisation somebody added into the directory, or refuse it. */
    APPROVE(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Decide whether somebody who says so belongs to an organisation. */
    CLAIM_DECIDE(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Answer those who say that something is wrong with a page. */
    REPORT_DECIDE(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Decide on an objection to such an answer. */
    APPEAL_DECIDE(NETWORK_ADMINISTRATOR),
    /** Take an organisation off the lists, for now or for good. */
    UNLIST(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Write and read what only staff see. */
    NOTE(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** See the list of everything a library looks after, and change many of it at once. */
    WORK_LIST(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** See what organisations need with what is done about it, and write down or begin an answer. */
    ANSWER_NEEDS(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Bring a register or a spreadsheet in, and take it back. */
    IMPORT(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Make one organisation of two, or say that they are not the same. */
    MERGE(NETWORK_ADMINISTRATOR, LIBRARIAN);

    private final Set<Role> roles;

    DirectoryAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
