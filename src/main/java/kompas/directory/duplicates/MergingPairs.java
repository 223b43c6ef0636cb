package kompas.directory.duplicates;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.DuplicateProposals.Proposal;
import kompas.directory.duplicates.MergeOutcome.Merged;
import kompas.directory.duplicates.MergeOutcome.Parted;
import kompas.directory.duplicates.MergeOutcome.Refused;
import kompas.directory.duplicates.MergeRecords.MergeRecord;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two for somebody who answers for both, and takes that back for a month. */
@Service
public class MergingPairs {

    /** How long a merge can be taken back. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    private final MergingOrganisations merging;
    private final MergeRecords records;
    private final MergeConsequences consequences;
    private final DirectoryPermissions permissions;

    MergingPairs(
            MergingOrganisations merging,
            MergeRecords records,
            MergeConsequences consequences,
            DirectoryPermissions permissions) {
        this.merging = merging;
        this.records = records;
        this.consequences = consequences;
        this.permissions = permissions;
    }

    /**
     * A merge as it is told afterwards.
     *
     * @param keptPath of the page that stayed, behind the language; empty when it is gone by now or the public does not see it
     * @param droppedPath that leads there
     */
    public record Told(
            UUID changeSet,
            Pair pair,
            LocalizedText kept,
            Optional<String> keptPath,
            LocalizedText dropped,
            String droppedPath,
            OffsetDateTime at,
            boolean undone,
            boolean undoable) {}

    /**
     * @param stays the one whose page stays, never both
     * @throws kompas.shared.kernel.NotPermitted unless both are theirs
     */
    @Transactional
    public MergeOutcome merge(SignedIn who, Pair pair, Which stays, MergeChoices choices) {
        permissions.require(who, DirectoryAct.MERGE, pair.one());
        permissions.require(who, DirectoryAct.MERGE, pair.other());
        OrganisationId kept = stays == Which.OTHER ? pair.other() : pair.one();
        OrganisationId dropped = stays == Which.OTHER ? pair.one() : pair.other();
        Scope desk = permissions.responsible(kept, dropped);
        List<Proposal> asked = consequences.asked(dropped);
        MergeOutcome outcome = merging.merge(kept, dropped, choices, who.id().toString());
        if (outcome instanceof Merged merged) {
            consequences.merged(merged.changeSet(), kept, dropped, asked, who);
            consequences.recount(desk);
        }
        return outcome;
    }

    /** The merge that made these two one, for those who may see it. */
    @Transactional(readOnly = true)
    public Optional<Told> find(SignedIn who, Pair pair) {
        return records.of(pair).filter(merge -> may(who, merge)).map(this::told);
    }

    /** @throws NotFound when there was none, or it is not for this person to see */
    @Transactional(readOnly = true)
    public Told get(SignedIn who, UUID changeSet) {
        return told(permitted(who, changeSet));
    }

    /** Both are there again, unless that is too late or was done already. */
    @Transactional
    public MergeOutcome undo(SignedIn who, UUID changeSet) {
        MergeRecord merge = permitted(who, changeSet);
        if (consequences.tooLate(merge.at())) {
            return new Refused(Refused.Reason.LATE);
        }
        MergeOutcome outcome = merging.undo(changeSet, who.id().toString());
        if (outcome instanceof Parted) {
            consequences.parted(changeSet, merge.kept(), merge.dropped(), who);
            consequences.recount(permissions.responsible(merge.kept(), merge.dropped()));
        }
        return outcome;
    }

    private MergeRecord permitted(SignedIn who, UUID changeSet) {
        MergeRecord merge = records.find(changeSet).orElseThrow(() -> new NotFound("Merge " + changeSet));
        if (!may(who, merge)) {
            who.require(DirectoryAct.MERGE, scopes(merge));
            permissions.require(who, DirectoryAct.MERGE, merge.kept());
        }
        return merge;
    }

    private boolean may(SignedIn who, MergeRecord merge) {
        boolean there = merge.keptSlug().isEmpty() || permissions.may(who, DirectoryAct.MERGE, merge.kept());
        return there && who.may(DirectoryAct.MERGE, scopes(merge));
    }

    /** Where the dropped one lay. */
    private Scope[] scopes(MergeRecord merge) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.organisation(merge.dropped().value()));
        merge.droppedLibrary().map(Scope::library).ifPresent(scopes::add);
        merge.droppedArea()
                .map(AreaId::of)
                .map(permissions::librariesOf)
                .map(List::of)
                .ifPresent(scopes::addAll);
        return scopes.toArray(Scope[]::new);
    }

    private Told told(MergeRecord merge) {
        return new Told(
                merge.changeSet(),
                Pair.of(merge.kept(), merge.dropped()),
                merge.keptName(),
                merge.keptSlug().filter(slug -> merge.keptListed()).map(slug -> "/organisations/" + slug),
                merge.droppedName(),
                "/organisations/" + merge.droppedSlug(),
                merge.at(),
                merge.undone(),
                !merge.undone() && merge.keptSlug().isPresent() && !consequences.tooLate(merge.at()));
    }
}
