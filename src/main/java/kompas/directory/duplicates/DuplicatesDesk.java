package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import org.springframework.stereotype.Service;

/** The pairs somebody should look at. */
@Service
public class DuplicatesDesk {

    /** More than anybody decides before a pause. */
    public static final int PAGE = 25;

    private final OpenPairs pairs;
    private final Reaches reaches;
    private final OrganisationDirectory directory;

    DuplicatesDesk(OpenPairs pairs, Reaches reaches, OrganisationDirectory directory) {
        this.pairs = pairs;
        this.reaches = reaches;
        this.directory = directory;
    }

    /**
     * One page of the list.
     *
     * @param total how many fit the narrowing
     * @param bySureness how many there would be of each, however sure was chosen
     * @param byArea how many there would be in each, whatever area was chosen
     * @param next where the next page begins
     */
    public record Listed(
            List<Line> lines,
            long total,
            Map<Sureness, Integer> bySureness,
            Map<UUID, Integer> byArea,
            Optional<PairMark> next) {}

    /**
     * A pair as a line of the list.
     *
     * @param decides whether the reader answers for both and not only for one
     */
    public record Line(
            PairMark mark, OrganisationSummary one, OrganisationSummary other, List<Reason> reasons, boolean decides) {}

    /**
     * Of the organisations this person answers for, in four statements.
     *
     * @param after where the page before ended
     * @throws kompas.shared.kernel.NotPermitted for somebody who merges nowhere
     */
    public Listed list(SignedIn who, Narrowing narrowing, Optional<PairMark> after) {
        Reach reach = reaches.of(who);
        List<OpenPairs.Open> found = pairs.list(reach, narrowing, after.orElse(null), PAGE + 1);
        List<OpenPairs.Open> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Map<Sureness, Integer> bySureness = pairs.countBySureness(reach, narrowing.however());
        return new Listed(
                lines(shown),
                bySureness.entrySet().stream()
                        .filter(band -> narrowing.sureness().isEmpty()
                                || narrowing.sureness().contains(band.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                bySureness,
                pairs.countByArea(reach, narrowing.anywhere()),
                found.size() > PAGE ? Optional.of(shown.getLast().mark()) : Optional.empty());
    }

    /** The next pair this person decides on. */
    public Optional<PairMark> next(SignedIn who, Narrowing narrowing, Optional<PairMark> after) {
        return pairs.list(reaches.of(who), narrowing, after.orElse(null), 1).stream()
                .map(OpenPairs.Open::mark)
                .findFirst();
    }

    /** How many open pairs an import left, wherever they lie. */
    public int ofImport(UUID run) {
        return pairs.countBySureness(new Reach(true, Set.of(), Set.of()), Narrowing.toImport(run)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<Line> lines(List<OpenPairs.Open> shown) {
        Set<OrganisationId> ids = shown.stream()
                .flatMap(open -> Stream.of(open.pair().one(), open.pair().other()))
                .collect(Collectors.toSet());
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(ids);
        List<Line> lines = new ArrayList<>();
        for (OpenPairs.Open open : shown) {
            OrganisationSummary one = known.get(open.pair().one());
            OrganisationSummary other = known.get(open.pair().other());
            if (one != null && other != null) {
                boolean decides = open.mine() && open.otherIsMine();
                lines.add(new Line(open.mark(), one, other, open.pair().reasons(), decides));
            }
        }
        return lines;
    }
}
