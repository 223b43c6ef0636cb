package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.directory.duplicates.MergeOutcome.Parted;
import kompas.directory.duplicates.MergeOutcome.Refused;
import kompas.directory.duplicates.PartingRows.Remembered;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Undoes merges. The dropped organisation comes back as it was. The kept one goes back to what it was in everything the merge
 * changed, except where somebody has changed it again since: that stays, and is told.
 */
@Component
class PartingOrganisations {

    private static final String NEEDS = "needs";

    private final PartingRows parting;
    private final MergeRows rows;
    private final ChangeLog log;
    private final LibrariesOfMerged libraries;

    PartingOrganisations(PartingRows parting, MergeRows rows, ChangeLog log, LibrariesOfMerged libraries) {
        this.parting = parting;
        this.rows = rows;
        this.log = log;
        this.libraries = libraries;
    }

    MergeOutcome part(UUID changeSet, String actor) {
        Remembered merge = parting.find(changeSet).orElse(null);
        if (merge == null) {
            return new Refused(Refused.Reason.GONE);
        }
        if (merge.undone()) {
            return new Refused(Refused.Reason.UNDONE);
        }
        Map<UUID, OffsetDateTime> there = rows.lock(merge.kept(), merge.dropped());
        if (!there.containsKey(merge.kept()) || there.containsKey(merge.dropped())) {
            return new Refused(Refused.Reason.GONE);
        }
        UUID undo = log.begin("revert", actor);
        List<String> left = part(undo, merge);
        parting.returnFollowers(changeSet, merge);
        parting.undone(changeSet, undo);
        return new Parted(undo, left);
    }

    private List<String> part(UUID undo, Remembered merge) {
        OrganisationState merged = rows.read(merge.kept());
        List<String> left = new ArrayList<>();
        giveBack(merge, merged, left);
        revive(merge);
        columns(merge, merged, left);
        parting.leadBack(undo, merge);
        parting.pairs(merge);
        libraries(merge);
        record(undo, merge, merged);
        return left;
    }

    /** What belongs to the kept one, as it was; where that changed since, only what came from the dropped one goes. */
    private void giveBack(Remembered merge, OrganisationState merged, List<String> left) {
        for (String unit : PartingRows.TABLES.keySet()) {
            if (isUntouched(unit, merge, merged)) {
                parting.replace(unit, merge.kept(), merge.mine());
            } else {
                parting.takeBack(unit, merge.kept(), merge.theirs());
                note(unit, merge, left);
            }
        }
        if (isUntouched(NEEDS, merge, merged)) {
            parting.replace(NEEDS, merge.kept(), merge.mine());
        } else {
            note(NEEDS, merge, left);
        }
    }

    private static boolean isUntouched(String name, Remembered merge, OrganisationState merged) {
        return merge.after().has(name)
                && merge.after().path(name).equals(merged.facts().path(name));
    }

    private static void note(String name, Remembered merge, List<String> left) {
        if (merge.after().has(name)) {
            left.add(name);
        }
    }

    private void revive(Remembered merge) {
        parting.revive(merge);
        PartingRows.TABLES.keySet().forEach(unit -> parting.replace(unit, merge.dropped(), merge.theirs()));
        parting.replace(NEEDS, merge.dropped(), merge.theirs());
    }

    private void columns(Remembered merge, OrganisationState merged, List<String> left) {
        ObjectNode values = merged.facts().objectNode();
        JsonNode was = merge.mine().path("organisation");
        ObjectNode sources = (ObjectNode) merged.facts().path("field_sources").deepCopy();
        for (String name : merge.after().propertyNames()) {
            if (merged.rows().path("organisation").has(name) && !name.equals("library_id")) {
                if (isUntouched(name, merge, merged)) {
                    values.set(name, merge.before().path(name));
                    source(name, was.path("field_sources"), sources);
                } else {
                    left.add(name);
                }
            }
        }
        rows.update(merge.kept(), values, sources);
    }

    private static void source(String name, JsonNode was, ObjectNode sources) {
        if (was.has(name)) {
            sources.set(name, was.path(name));
        } else {
            sources.remove(name);
        }
    }

    private void libraries(Remembered merge) {
        String library = merge.theirs().path("organisation").path("library_id").asString("");
        if (library.isEmpty()) {
            return;
        }
        if (merge.after().has("library_id")) {
            libraries.giveUp(merge.kept());
        }
        libraries.takeBack(merge.dropped(), UUID.fromString(library));
    }

    private void record(UUID undo, Remembered merge, OrganisationState merged) {
        OrganisationState now = rows.read(merge.kept());
        ObjectNode before = merged.facts().objectNode();
        ObjectNode after = merged.facts().objectNode();
        merged.rows().path("organisation").propertyNames().stream()
                .filter(name -> !name.equals("changed_at")
                        && !merged.facts().path(name).equals(now.facts().path(name)))
                .forEach(name -> {
                    before.set(name, merged.facts().path(name));
                    after.set(name, now.facts().path(name));
                });
        merged.compare(now, before, after);
        log.write(undo, merge.kept(), before, after, merged.personal(now));
        OrganisationState revived = rows.read(merge.dropped());
        log.write(undo, merge.dropped(), null, revived.withoutContacts(), revived.revivedPersonal());
    }
}
