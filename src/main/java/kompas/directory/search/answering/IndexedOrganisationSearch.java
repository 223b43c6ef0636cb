package kompas.directory.search.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.search.Box;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationResults.Alternative;
import kompas.directory.search.OrganisationResults.Closeness;
import kompas.directory.search.OrganisationResults.Count;
import kompas.directory.search.OrganisationResults.Spelling;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.Suggestion;
import org.springframework.stereotype.Component;

/** The door, answered from the index. */
@Component
class IndexedOrganisationSearch implements OrganisationSearch {

    private final Understanding understanding;
    private final IndexQueries queries;
    private final KeptCounts counting;
    private final Wayfinding ways;
    private final MapMarks map;
    private final Suggesting suggesting;

    IndexedOrganisationSearch(
            Understanding understanding,
            IndexQueries queries,
            KeptCounts counting,
            Wayfinding ways,
            MapMarks map,
            Suggesting suggesting) {
        this.understanding = understanding;
        this.queries = queries;
        this.counting = counting;
        this.ways = ways;
        this.map = map;
        this.suggesting = suggesting;
    }

    @Override
    public OrganisationResults find(OrganisationCriteria criteria, String language) {
        var taken = understanding.take(
                criteria,
                language,
                asked -> queries.page(asked, counting.missing(asked.criteria())),
                page -> page.total() > 0);
        Asked asked = taken.asked();
        IndexQueries.Page page = taken.answer();
        Map<Facet, List<Count>> facets = counting.complete(asked, page.counts());
        boolean literal = asked.closeness() == Closeness.WORDS && page.total() > 0;
        Optional<Spelling> spelling = literal ? Optional.empty() : ways.spelling(asked);
        List<Alternative> alternatives = page.total() > 0 ? List.of() : ways.alternatives(asked.criteria());
        return new OrganisationResults(
                asked.criteria(),
                page.hits(),
                page.total(),
                facets,
                page.marks(),
                asked.closeness(),
                taken.place(),
                spelling,
                alternatives);
    }

    @Override
    public long count(OrganisationCriteria criteria, String language) {
        return understanding
                .take(criteria, language, queries::count, count -> count > 0)
                .answer();
    }

    @Override
    public Stream<UUID> ids(OrganisationCriteria criteria, String language) {
        return queries.ids(understood(criteria, language));
    }

    @Override
    public OrganisationMarks marks(OrganisationCriteria criteria, String language, Box box, int zoom) {
        return map.marks(understood(criteria, language), box, zoom);
    }

    private Asked understood(OrganisationCriteria criteria, String language) {
        return understanding
                .take(criteria, language, queries::count, count -> count > 0)
                .asked();
    }

    @Override
    public List<Suggestion> suggest(String typed, String language, int most) {
        return suggesting.suggest(typed, language, most);
    }
}
