package kompas.directory.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.DuplicateProposals.Proposal;
import kompas.network.NetworkSettings;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Whoever answers for only one of two asks those who answer for both; it is a promise like any other. */
@Component
class AskingToMerge {

    static final String KIND = "duplicate_proposal";

    static final String MERGED = "merged";

    private final DuplicateProposals proposals;
    private final OrganisationDirectory directory;
    private final DirectoryPermissions permissions;
    private final Tasks tasks;
    private final NetworkSettings network;
    private final Clock clock;

    AskingToMerge(
            DuplicateProposals proposals,
            OrganisationDirectory directory,
            DirectoryPermissions permissions,
            Tasks tasks,
            NetworkSettings network,
            Clock clock) {
        this.proposals = proposals;
        this.directory = directory;
        this.permissions = permissions;
        this.tasks = tasks;
        this.network = network;
        this.clock = clock;
    }

    void ask(SignedIn who, DuplicatePair alike, String note) {
        UUID proposal = proposals.add(alike, who.id(), note);
        tasks.raise(task(proposal, Pair.of(alike.one(), alike.other()), LocalDate.now(clock), who));
    }

    List<Proposal> about(OrganisationId organisation) {
        return proposals.about(organisation);
    }

    /** What was asked of the one that is gone is asked of the one that stays; asking for this very merge is answered. */
    void carry(UUID changeSet, List<Proposal> asked, OrganisationId kept, SignedIn who) {
        for (Proposal proposal : asked) {
            if (!proposal.third().equals(kept) && proposals.carry(changeSet, proposal, kept)) {
                restate(proposal, kept, who);
            } else {
                tasks.settle(KIND, proposal.id(), MERGED, Optional.of(who.id()));
            }
        }
    }

    /** When both are there again. */
    void bringBack(UUID changeSet, OrganisationId kept, OrganisationId dropped, SignedIn who) {
        proposals.bringBack(changeSet, kept, dropped).forEach(proposal -> restate(proposal, dropped, who));
    }

    private void restate(Proposal proposal, OrganisationId organisation, SignedIn who) {
        tasks.restate(task(
                proposal.id(),
                Pair.of(organisation, proposal.third()),
                proposal.at().atZoneSameInstant(clock.getZone()).toLocalDate(),
                who));
    }

    private NewTask task(UUID proposal, Pair pair, LocalDate asked, SignedIn who) {
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(List.of(pair.one(), pair.other()));
        return new NewTask(
                KIND,
                "duplicate",
                proposal,
                permissions.responsible(pair.one(), pair.other()),
                network.current().correspondence().promisedFrom(asked),
                DuplicateTasks.PATH + "/" + pair.one() + "/" + pair.other(),
                Map.of("one", name(known, pair.one(), who), "other", name(known, pair.other(), who)));
    }

    Optional<UUID> open(Pair pair) {
        return proposals.find(pair);
    }

    /** Nobody waits any more. */
    void answered(UUID proposal, String outcome, SignedIn who) {
        proposals.forget(proposal);
        tasks.settle(KIND, proposal, outcome, Optional.of(who.id()));
    }

    private static String name(
            Map<OrganisationId, OrganisationSummary> known, OrganisationId organisation, SignedIn who) {
        return Optional.ofNullable(known.get(organisation))
                .map(summary -> summary.name().in(who.language()).text())
                .orElse("–");
    }
}
