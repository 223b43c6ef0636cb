package kompas.directory.duplicates;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One organisation at one moment.
 *
 * @param facts its columns and, in a form that compares, what belongs to it
 * @param rows all its rows exactly, but for its contacts
 * @param contacts the rows of its contacts
 */
record OrganisationState(ObjectNode facts, JsonNode rows, JsonNode contacts) {

    static final String PICTURES = "pictures";

    /** What stands in tables of its own, without what is personal. */
    static final List<String> BELONGINGS = List.of("identifiers", "addresses", "links", "services", "needs", PICTURES);

    static final String CONTACTS = "contacts";

    /** Adds what differs in what belongs to it: to {@code before} as it is here, to {@code after} as it is there. */
    void compare(OrganisationState later, ObjectNode before, ObjectNode after) {
        for (String unit : BELONGINGS) {
            if (!facts.path(unit).equals(later.facts.path(unit))) {
                before.set(unit, facts.path(unit));
                after.set(unit, later.facts.path(unit));
            }
        }
    }

    ChangeLog.Personal personal(OrganisationState later) {
        if (facts.path(CONTACTS).equals(later.facts.path(CONTACTS))) {
            return ChangeLog.Personal.NONE;
        }
        ObjectNode before = facts.objectNode();
        before.set(CONTACTS, facts.path(CONTACTS));
        before.set("contact_rows", contacts);
        ObjectNode after = facts.objectNode();
        after.set(CONTACTS, later.facts.path(CONTACTS));
        return new ChangeLog.Personal(before, after);
    }

    /** As a change of one that is gone afterwards. */
    ObjectNode withoutContacts() {
        ObjectNode all = facts.deepCopy();
        all.remove(CONTACTS);
        return all;
    }

    ChangeLog.Personal allPersonal() {
        ObjectNode before = facts.objectNode();
        before.set(CONTACTS, facts.path(CONTACTS));
        before.set("contact_rows", contacts);
        return new ChangeLog.Personal(before, null);
    }

    /** As the contacts of one that was gone before. */
    ChangeLog.Personal revivedPersonal() {
        ObjectNode after = facts.objectNode();
        after.set(CONTACTS, facts.path(CONTACTS));
        return new ChangeLog.Personal(null, after);
    }
}
