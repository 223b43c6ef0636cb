package kompas.directory.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of all organisations somebody looks after. Whoever has no library is refused everywhere here. */
@Service
public class Worklist {

    /** Rows on a page. */
    public static final int PAGE = 50;

    private static final int DOWNLOADED_AT_ONCE = 1000;
    private static final int LONGEST_NAME = 80;

    private final LookedAfter lookedAfter;
    private final ListRows rows;
    private final ListCounts counts;
    private final SavedFilters filters;
    private final Clock clock;

    Worklist(LookedAfter lookedAfter, ListRows rows, ListCounts counts, SavedFilters filters, Clock clock) {
        this.lookedAfter = lookedAfter;
        this.rows = rows;
        this.counts = counts;
        this.filters = filters;
        this.clock = clock;
    }

    public Listed.Part part(SignedIn who, Narrowing narrowing, Cut cut, String language) {
        return rows.part(lookedAfter.of(who, narrowing.region()), narrowing, cut, language, today());
    }

    public Counted count(SignedIn who, Narrowing narrowing) {
        return counts.of(lookedAfter.of(who, narrowing.region()), narrowing, today());
    }

    /** All of it, a part at a time; the list may grow or shrink meanwhile. */
    public void each(SignedIn who, Narrowing narrowing, String language, Consumer<Listed> reader) {
        Cut cut = Cut.first(Order.NAME, DOWNLOADED_AT_ONCE);
        for (boolean more = true; more; ) {
            Listed.Part part = part(who, narrowing, cut, language);
            part.rows().forEach(reader);
            more = part.later();
            cut = more ? cut.after(part.rows().getLast().id().value()) : cut;
        }
    }

    /** The filters this person sees, with how many organisations each finds now. */
    public Map<SavedFilter, Long> filters(SignedIn who) {
        List<SavedFilter> seen = filters.of(who, lookedAfter.seesAll(who));
        Map<UUID, Narrowing> narrowings = new LinkedHashMap<>();
        Map<UUID, Reach> wheres = new LinkedHashMap<>();
        for (SavedFilter filter : seen) {
            Narrowing narrowing = Narrowing.of(QueryReading.parameters(filter.query()));
            narrowings.put(filter.id(), narrowing);
            wheres.put(filter.id(), lookedAfter.of(who, narrowing.region()));
        }
        Map<UUID, Long> found = counts.of(narrowings, wheres, today());
        Map<SavedFilter, Long> counted = new LinkedHashMap<>();
        seen.forEach(filter -> counted.put(filter, found.getOrDefault(filter.id(), 0L)));
        return counted;
    }

    /**
     * Gives a way of looking at the list a name.
     *
     * @return empty when the name is missing or too long
     */
    @Transactional
    public Optional<UUID> save(SignedIn who, String name, Narrowing narrowing, boolean shared) {
        lookedAfter.of(who, "");
        Optional<UUID> library = LookedAfter.libraries(who).stream().sorted().findFirst();
        return named(name)
                .map(words -> filters.add(
                        who,
                        words,
                        narrowing.query(),
                        new SavedFilters.Sharing(shared, shared ? library : Optional.empty())));
    }

    /** @return false when the name is missing or too long */
    @Transactional
    public boolean rename(SignedIn who, UUID filter, String name) {
        Optional<String> words = named(name);
        if (words.isPresent() && !filters.rename(who, lookedAfter.seesAll(who), filter, words.get())) {
            throw new NotFound("Filter " + filter);
        }
        return words.isPresent();
    }

    /** @param deleted false brings it back */
    @Transactional
    public void delete(SignedIn who, UUID filter, boolean deleted) {
        if (!filters.delete(who, lookedAfter.seesAll(who), filter, deleted)) {
            throw new NotFound("Filter " + filter);
        }
    }

    private static Optional<String> named(String name) {
        String words = name.strip();
        return words.isEmpty() || words.length() > LONGEST_NAME ? Optional.empty() : Optional.of(words);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
