package kompas.directory.duplicates;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.DuplicateProposals.Proposal;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** What a merge means for people, for the desk and for the record. All within the merge's transaction. */
@Component
class MergeConsequences {

    /** Kinds of tasks about an organisation itself: to find it a contact, to phone it. */
    private static final List<String> ABOUT_ONE = List.of("organisation_without_contact", "organisation_silent");

    private final MergedPeople people;
    private final AskingToMerge asking;
    private final DuplicateTasks duplicates;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    MergeConsequences(
            MergedPeople people,
            AskingToMerge asking,
            DuplicateTasks duplicates,
            Tasks tasks,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.asking = asking;
        this.duplicates = duplicates;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked about one that is about to go. */
    List<Proposal> asked(OrganisationId dropped) {
        return asking.about(dropped);
    }

    /** @param asked about the dropped one before it went */
    void merged(UUID changeSet, OrganisationId kept, OrganisationId dropped, List<Proposal> asked, SignedIn who) {
        people.handOver(changeSet, kept, dropped, Optional.of(who.id()));
        asking.carry(changeSet, asked, kept, who);
        ABOUT_ONE.forEach(kind -> tasks.settle(kind, dropped.value(), AskingToMerge.MERGED, Optional.of(who.id())));
        record("directory.merge", kept, dropped, who);
    }

    void parted(UUID changeSet, OrganisationId kept, OrganisationId dropped, SignedIn who) {
        people.giveBack(changeSet, kept, dropped, Optional.of(who.id()));
        asking.bringBack(changeSet, kept, dropped, who);
        ABOUT_ONE.forEach(kind -> tasks.reopen(kind, dropped.value(), AskingToMerge.MERGED));
        record("directory.part", kept, dropped, who);
    }

    void recount(Scope desk) {
        duplicates.recount(desk);
    }

    boolean tooLate(OffsetDateTime merged) {
        return clock.instant().isAfter(merged.toInstant().plus(MergingPairs.UNDOABLE));
    }

    private void record(String action, OrganisationId kept, OrganisationId dropped, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "organisation",
                kept.value(),
                Map.of("other", dropped.toString()),
                Map.of()));
    }
}
