package kompas.directory.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.directory.DirectoryPermissions;
import kompas.directory.duplicates.OpenPairs.Between;
import kompas.libraries.Libraries;
import kompas.places.AreaId;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One task on each desk that says how many pairs wait there. A pair lies with the library nearest to both, or with the network
 * where no library serves both.
 */
@Component
class DuplicateTasks {

    static final String KIND = "duplicates";
    static final String PATH = "/desk/duplicates";

    private static final UUID NETWORK = new UUID(0, 0);
    private static final int WEEKS = 4;

    private final OpenPairs pairs;
    private final DuplicateProposals proposals;
    private final Libraries libraries;
    private final DirectoryPermissions permissions;
    private final Tasks tasks;
    private final Clock clock;

    DuplicateTasks(
            OpenPairs pairs,
            DuplicateProposals proposals,
            Libraries libraries,
            DirectoryPermissions permissions,
            Tasks tasks,
            Clock clock) {
        this.pairs = pairs;
        this.proposals = proposals;
        this.libraries = libraries;
        this.permissions = permissions;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** On every desk; what somebody asked about a pair that is none any more needs nobody either. */
    @Transactional
    public void recount() {
        tasks.keepOnly(AskingToMerge.KIND, proposals.all(), "gone");
        Map<Scope, Integer> counts = counts();
        Set<Scope> desks = new HashSet<>(counts.keySet());
        desks.add(Scope.NETWORK);
        libraries.all().forEach(library -> desks.add(Scope.library(library.id().value())));
        desks.forEach(desk -> say(desk, counts.getOrDefault(desk, 0)));
    }

    /** On one desk. */
    @Transactional
    public void recount(Scope desk) {
        say(desk, counts().getOrDefault(desk, 0));
    }

    private Map<Scope, Integer> counts() {
        Map<Scope, Integer> counts = new HashMap<>();
        for (Map.Entry<Between, Integer> some : pairs.countByAreas().entrySet()) {
            Between areas = some.getKey();
            Scope desk = permissions.responsible(
                    areas.one().map(AreaId::of), areas.other().map(AreaId::of));
            counts.merge(desk, some.getValue(), Integer::sum);
        }
        return counts;
    }

    /** Nobody waits for it, so it is due later each time and never late. */
    private void say(Scope desk, int count) {
        UUID subject = desk.id().orElse(NETWORK);
        if (count == 0) {
            tasks.settle(KIND, subject, "none_left", Optional.empty());
            return;
        }
        tasks.restate(new NewTask(
                KIND,
                desk.kind().code(),
                subject,
                desk,
                LocalDate.now(clock).plusWeeks(WEEKS),
                PATH,
                Map.of("count", String.valueOf(count))));
    }
}
