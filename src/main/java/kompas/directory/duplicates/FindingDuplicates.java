package kompas.directory.duplicates;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kompas.directory.OrganisationId;
import kompas.shared.commands.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of finding: who is listed that may be the organisation described, while somebody is typing it or a file brings
 * it; and, by night or command, which of the listed may be one. Private facts are compared but never told.
 */
@Component
public class FindingDuplicates {

    private static final int AT_ONCE = 4000;
    private static final int MOST_NOW = 500;
    private static final Duration COMMITTED_LATE = Duration.ofHours(1);

    private final Likenesses likenesses;
    private final Candidates candidates;
    private final PairFinding pairs;
    private final DuplicateTasks tasks;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AtomicLong freshAt = new AtomicLong(-1);

    FindingDuplicates(
            Likenesses likenesses,
            Candidates candidates,
            PairFinding pairs,
            DuplicateTasks tasks,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.likenesses = likenesses;
        this.candidates = candidates;
        this.pairs = pairs;
        this.tasks = tasks;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Who may be this one, the likeliest first; in milliseconds. */
    public List<Lookalike> lookalikes(Particulars described) {
        return lookalikes(List.of(described)).getFirst();
    }

    /** The same for many at once, such as a batch of rows; one list for each, in their order. */
    public List<List<Lookalike>> lookalikes(List<Particulars> described) {
        refreshRecent();
        List<Likeness> likenesses =
                described.stream().map(this.likenesses::read).toList();
        List<List<Lookalike>> found = new ArrayList<>();
        for (List<Lookalike> each : candidates.lookalikes(likenesses)) {
            found.add(each.stream()
                    .sorted(Comparator.comparingDouble(Lookalike::score).reversed())
                    .toList());
        }
        return found;
    }

    /**
     * Finds among the listed: all of them the first time, later those that changed, unless everything is asked for. Pairs
     * that nobody decided on and that are no longer alike go; what was decided stays. Every desk then says how many wait there.
     *
     * @param everything whether to compare all anew
     */
    public Found run(boolean everything, Progress progress) {
        List<UUID> changed = renewAll(progress);
        pairs.countWords();
        boolean most = everything || changed.size() > MOST_NOW * 10;
        int open = most ? pairs.findAll(progress) : pairs.findFor(changed);
        tasks.recount();
        return new Found(changed.size(), open);
    }

    /** How alike two listed ones are now, with the reasons, likely or not. */
    public DuplicatePair compare(Pair pair) {
        List<Likeness> both =
                likenesses.of(List.of(pair.one().value(), pair.other().value()));
        Comparison comparison = candidates.comparing().compare(both.getFirst(), both.getLast());
        return DuplicatePairs.pair(pair.one().value(), pair.other().value(), comparison);
    }

    /** Who may be this listed one too, the likeliest first; without those it is known to differ from. */
    public List<Lookalike> twins(OrganisationId organisation) {
        refreshRecent();
        Set<UUID> known = pairs.knownToDiffer(organisation.value());
        return candidates.lookalikes(likenesses.of(List.of(organisation.value()))).getFirst().stream()
                .filter(found -> !known.contains(found.organisation().value()))
                .sorted(Comparator.comparingDouble(Lookalike::score).reversed())
                .toList();
    }

    /**
     * What a run did.
     *
     * @param changed organisations that were new or had changed
     * @param open pairs waiting for a decision now
     */
    public record Found(int changed, int open) {}

    private List<UUID> renewAll(Progress progress) {
        List<UUID> stale = likenesses.stale(null, Integer.MAX_VALUE);
        for (int from = 0; from < stale.size(); from += AT_ONCE) {
            List<UUID> part = stale.subList(from, Math.min(stale.size(), from + AT_ONCE));
            transaction.executeWithoutResult(status -> likenesses.renew(part));
            progress.advance(part.size());
        }
        likenesses.settle();
        return stale;
    }

    /** So that who was entered a minute ago is found; what a whole import brought waits for the next run. */
    private void refreshRecent() {
        long version = database.sql(
                        "select coalesce(max(version), 0) from shared.data_version where topic = 'directory'")
                .query(Long.class)
                .single();
        if (freshAt.getAndSet(version) == version) {
            return;
        }
        List<UUID> stale = likenesses.stale(OffsetDateTime.now().minus(COMMITTED_LATE), MOST_NOW);
        if (!stale.isEmpty()) {
            transaction.executeWithoutResult(status -> likenesses.renew(stale));
        }
    }
}
