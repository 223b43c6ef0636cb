package kompas.directory.search.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults.Count;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;

/** Counts of facets; those of everything, the dearest and most asked, are kept until the index or the map changes. */
@Component
class KeptCounts {

    private final FacetCounting counting;
    private final Versioned<Map<Facet, List<Count>>> ofEverything;

    KeptCounts(FacetCounting counting, IndexQueries queries, DataVersions versions) {
        this.counting = counting;
        this.ofEverything = versions.kept(
                () -> {
                    Asked everything = Asked.literally(OrganisationCriteria.everything());
                    IndexQueries.Page page = queries.page(everything, FacetCounting.free(everything.criteria()));
                    return counting.complete(everything, page.counts());
                },
                "search",
                "places",
                "libraries");
    }

    /** The groups that have to be counted with the hits. */
    Set<Group> missing(OrganisationCriteria criteria) {
        return criteria.isEmpty() ? Set.of() : FacetCounting.free(criteria);
    }

    Map<Facet, List<Count>> complete(Asked asked, Map<Group, Map<String, Long>> counted) {
        return asked.criteria().isEmpty() ? ofEverything.get() : counting.complete(asked, counted);
    }
}
