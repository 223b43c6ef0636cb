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
import kompas.network.NetworkSettings;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Whoever answers for only one of two asks those who answer for both; it is a promise like any other. */
@Component
class AskingToMerge {

    private static final String KIND = "duplicate_proposal";

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
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(List.of(alike.one(), alike.other()));
        tasks.raise(new NewTask(
                KIND,
                "duplicate",
                proposal,
                permissions.responsible(alike.one(), alike.other()),
                network.current().correspondence().promisedFrom(LocalDate.now(clock)),
                DuplicateTasks.PATH + "/" + alike.one() + "/" + alike.other(),
                Map.of("one", name(known, alike.one(), who), "other", name(known, alike.other(), who))));
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
