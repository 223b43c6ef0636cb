package kompas.directory.editing;

import java.util.List;
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

    private final OrganisationRows rows;
    private final Changes changes;

    WritingFacts(OrganisationRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
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
        Stored stored = rows.lock(organisation).orElseThrow(() -> new NotFound("Organisation " + organisation));
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
