package kompas.directory.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Takes one change back, as long as what it wrote still stands. */
@Component
class RevertingChanges {

    private static final Set<String> REVERTIBLE = Set.of("edit", "import", "revert");

    private final OrganisationRows rows;
    private final HistoryRows history;
    private final Changes changes;
    private final DirectoryPermissions permissions;

    RevertingChanges(OrganisationRows rows, HistoryRows history, Changes changes, DirectoryPermissions permissions) {
        this.rows = rows;
        this.history = history;
        this.changes = changes;
        this.permissions = permissions;
    }

    /** What became of a wish to take something back. */
    sealed interface Outcome {

        record Reverted() implements Outcome {}

        /**
         * What it wrote has been changed since.
         *
         * @param keys what was changed
         * @param later by which changes, latest first
         */
        record ChangedSince(TreeSet<String> keys, List<HistoryRows.Event> later) implements Outcome {}
    }

    static boolean possible(HistoryRows.Event event) {
        return REVERTIBLE.contains(event.kind())
                && !event.created()
                && !wanted(event).isEmpty();
    }

    /** Whether it is a change of this organisation that can be taken back at all. */
    boolean isPossible(OrganisationId id, UUID changeSet) {
        return history.find(id, changeSet).filter(RevertingChanges::possible).isPresent();
    }

    @Transactional
    Outcome revert(SignedIn who, OrganisationId id, UUID changeSet) {
        permissions.require(who, DirectoryAct.REVERT, id);
        Stored stored = rows.lock(id).orElseThrow(() -> new NotFound("Organisation " + id));
        HistoryRows.Event event = history.find(id, changeSet)
                .filter(RevertingChanges::possible)
                .orElseThrow(() -> new NotFound("Change " + changeSet));
        ObjectNode wanted = wanted(event);
        TreeSet<String> moved = new TreeSet<>();
        for (String key : wanted.propertyNames()) {
            if (!Stored.mark(stored.state().path(key))
                    .equals(Stored.mark(event.after().path(key)))) {
                moved.add(key);
            }
        }
        Set<String> identifiers = new HashSet<>();
        wanted.path("identifiers").forEach(identifier -> identifiers.add(identifier.asString()));
        rows.heldByAnother(id, identifiers).ifPresent(held -> moved.add("identifiers"));
        if (!moved.isEmpty()) {
            return new Outcome.ChangedSince(moved, later(id, event, moved));
        }
        changes.make("revert", stored, wanted, who);
        return new Outcome.Reverted();
    }

    private List<HistoryRows.Event> later(OrganisationId id, HistoryRows.Event event, TreeSet<String> keys) {
        return history.of(id).stream()
                .takeWhile(other -> !other.changeSet().equals(event.changeSet()))
                .filter(other -> other.touches(keys))
                .toList();
    }

    /** What stood there before; who confirmed when, or who is listed, is not taken back here. */
    private static ObjectNode wanted(HistoryRows.Event event) {
        ObjectNode wanted = Stored.JSON.createObjectNode();
        event.before().properties().stream()
                .filter(fact -> OrganisationRows.WRITABLE.contains(fact.getKey()))
                .forEach(fact -> wanted.set(fact.getKey(), fact.getValue()));
        return wanted;
    }
}
