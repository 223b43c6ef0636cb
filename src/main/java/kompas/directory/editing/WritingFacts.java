package kompas.directory.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** For other features that change what an organisation says: with history, sources, index and all that follows from it. */
@Component
public class WritingFacts {

    /** The version of the text people agree to who are shown with an organisation. */
    public static final String CONTACT_TEXT = ShowingPeople.VERSION;

    private final OrganisationRows rows;
    private final Changes changes;
    private final WithheldContacts withheld;

    WritingFacts(OrganisationRows rows, Changes changes, WithheldContacts withheld) {
        this.rows = rows;
        this.changes = changes;
        this.withheld = withheld;
    }

    /** What stands of each, by the names changes are recorded by; in one statement for all of them. */
    public Map<OrganisationId, ObjectNode> standing(Collection<OrganisationId> organisations) {
        return rows.states(organisations);
    }

    /**
     * What stands, and nobody else changes it until this transaction ends.
     *
     * @throws NotFound when it is not there any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ObjectNode lock(OrganisationId organisation) {
        return locked(organisation).state();
    }

    /** One of these register numbers that is another organisation's. */
    public Optional<String> heldByAnother(OrganisationId organisation, Set<String> identifiers) {
        return rows.heldByAnother(organisation, identifiers);
    }

    /** Whether among these facts is a contact that is kept and not used at their own wish: it would not be written. */
    public boolean isWithheld(OrganisationId organisation, ObjectNode facts) {
        return withheld.among(organisation, facts);
    }

    /**
     * What was said elsewhere, with where and when; whoever calls has asked whether it may be written.
     *
     * @return the change set
     * @throws NotFound when it is not there any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(OrganisationId organisation, ObjectNode facts, Origin origin) {
        return changes.make("edit", locked(organisation), facts, origin);
    }

    private Stored locked(OrganisationId organisation) {
        return rows.lock(organisation).orElseThrow(() -> new NotFound("Organisation " + organisation));
    }

    /** One fact, to which more can be added. */
    public ObjectNode said(String column, String value) {
        return Stored.JSON.createObjectNode().put(column, value);
    }

    /**
     * In the name of whoever it is, who was asked before whether they may. What is said already is not written again.
     *
     * @param facts by column of the organisation
     * @return false when nothing changed
     * @throws NotFound when it is not there any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(OrganisationId organisation, ObjectNode facts, SignedIn who) {
        Stored stored = locked(organisation);
        ObjectNode wanted = facts.deepCopy();
        List.copyOf(wanted.propertyNames()).stream()
                .filter(fact -> stored.state().path(fact).equals(wanted.path(fact)))
                .forEach(wanted::remove);
        if (wanted.isEmpty()) {
            return false;
        }
        changes.make("edit", stored, wanted, who);
        return true;
    }
}
