package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.MergeChoices.Side;
import kompas.directory.duplicates.MergeOutcome.Merged;
import kompas.directory.duplicates.MergeOutcome.Refused;
import kompas.shared.sql.DataVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one organisation of two, and two of one again. Whatever led to the dropped one (addresses, records of registers,
 * parts, members) leads to the kept one then; both stand in one change set with what they were. {@link MergingPairs} asks who may.
 */
@Component
public class MergingOrganisations {

    private final MergeRows rows;
    private final ChangeLog log;
    private final LibrariesOfMerged libraries;
    private final PartingOrganisations parting;
    private final DataVersions versions;
    private final JsonMapper json;

    MergingOrganisations(
            MergeRows rows,
            ChangeLog log,
            LibrariesOfMerged libraries,
            PartingOrganisations parting,
            DataVersions versions,
            JsonMapper json) {
        this.rows = rows;
        this.log = log;
        this.libraries = libraries;
        this.parting = parting;
        this.versions = versions;
        this.json = json;
    }

    /** @param actor an account's id, or {@code system} */
    @Transactional
    public MergeOutcome merge(OrganisationId kept, OrganisationId dropped, MergeChoices choices, String actor) {
        if (kept.equals(dropped)) {
            return new Refused(Refused.Reason.SAME);
        }
        Map<UUID, OffsetDateTime> changed = rows.lock(kept.value(), dropped.value());
        if (changed.size() < 2) {
            return new Refused(Refused.Reason.GONE);
        }
        if (isStale(changed.get(kept.value()), choices.keptSeen())
                || isStale(changed.get(dropped.value()), choices.droppedSeen())) {
            return new Refused(Refused.Reason.CHANGED);
        }
        UUID set = log.begin("merge", actor);
        merge(set, rows.read(kept.value()), rows.read(dropped.value()), choices);
        versions.touch("needs");
        versions.touch("directory");
        return new Merged(set);
    }

    /** Brings both back. @param changeSet of the merge */
    @Transactional
    public MergeOutcome undo(UUID changeSet, String actor) {
        MergeOutcome outcome = parting.part(changeSet, actor);
        versions.touch("needs");
        versions.touch("directory");
        return outcome;
    }

    private static boolean isStale(@Nullable OffsetDateTime changed, @Nullable OffsetDateTime seen) {
        return seen != null && changed != null && !changed.isEqual(seen);
    }

    private void merge(UUID set, OrganisationState kept, OrganisationState dropped, MergeChoices choices) {
        UUID keptId = MergeRows.id(kept);
        UUID droppedId = MergeRows.id(dropped);
        MergePlan plan = new MergePlan(kept.facts(), dropped.facts(), choices.fields(), json);
        for (String unit : OrganisationState.BELONGINGS) {
            rows.move(unit, choices.fields().getOrDefault(unit, Side.BOTH), keptId, droppedId);
        }
        rows.move(
                OrganisationState.CONTACTS,
                choices.fields().getOrDefault(OrganisationState.CONTACTS, Side.BOTH),
                keptId,
                droppedId);
        rows.update(keptId, plan.after(), plan.sources());
        rows.leadOn(set, keptId, droppedId);
        rows.follow(set, keptId, droppedId);
        rows.delete(droppedId);
        library(kept, dropped);
        OrganisationState now = rows.read(keptId);
        kept.compare(now, plan.before(), plan.after());
        if (!kept.facts().path("library_id").equals(now.facts().path("library_id"))) {
            plan.before().set("library_id", kept.facts().path("library_id"));
            plan.after().set("library_id", now.facts().path("library_id"));
        }
        log.write(set, keptId, plan.before(), plan.after(), kept.personal(now));
        log.write(set, droppedId, dropped.withoutContacts(), null, dropped.allPersonal());
        rows.remember(set, kept, dropped);
    }

    private void library(OrganisationState kept, OrganisationState dropped) {
        String library = dropped.facts().path("library_id").asString("");
        if (library.isEmpty()) {
            return;
        }
        if (kept.facts().path("library_id").isNull()) {
            libraries.handOver(UUID.fromString(library), MergeRows.id(dropped), MergeRows.id(kept));
        } else {
            libraries.close(UUID.fromString(library), MergeRows.id(dropped));
        }
    }
}
