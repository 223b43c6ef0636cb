package kompas.directory.search.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.search.Facet;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults.Alternative;
import kompas.directory.search.OrganisationResults.Alternative.Kind;
import kompas.directory.search.Sort;
import org.springframework.stereotype.Component;

/** Ways out when nothing was found: leave out one thing that was asked, or look farther. Only what finds something is told. */
@Component
class Alternatives {

    private static final int MOST = 4;
    private static final List<Integer> WIDER = List.of(50, 100, 250);

    private final IndexQueries queries;
    private final AreaCounts areas;

    Alternatives(IndexQueries queries, AreaCounts areas) {
        this.queries = queries;
        this.areas = areas;
    }

    List<Alternative> to(OrganisationCriteria criteria) {
        List<Alternative> found = new ArrayList<>();
        wider(criteria).ifPresent(found::add);
        for (Facet facet : criteria.chosen().keySet()) {
            add(found, Kind.WITHOUT_FACET, facet.parameter(), criteria.choosing(facet, List.of()));
        }
        if (criteria.near().isPresent()) {
            OrganisationCriteria anywhere = criteria.around(Optional.empty());
            add(found, Kind.WITHOUT_PLACE, "", anywhere.sort() == Sort.NEAREST ? anywhere.sorted(Sort.BEST) : anywhere);
        }
        if (!criteria.q().isEmpty()
                && (!criteria.chosen().isEmpty() || criteria.near().isPresent())) {
            add(found, Kind.WITHOUT_WORDS, "", criteria.asking(""));
        }
        return found;
    }

    private Optional<Alternative> wider(OrganisationCriteria criteria) {
        Optional<Near> near = criteria.near().filter(place -> place.within().isPresent());
        if (near.isPresent()) {
            int within = near.get().within().orElse(0);
            return WIDER.stream()
                    .filter(kilometres -> kilometres > within)
                    .flatMap(kilometres -> alternative(
                            Kind.WIDER,
                            kilometres.toString(),
                            criteria.around(near.map(place -> place.within(kilometres))))
                            .stream())
                    .findFirst();
        }
        return criteria.chosen(Facet.MUNICIPALITY).stream()
                .flatMap(municipality -> areas.regionAround(municipality).stream())
                .findFirst()
                .flatMap(region -> alternative(
                        Kind.WIDER,
                        region,
                        criteria.choosing(Facet.MUNICIPALITY, List.of()).choosing(Facet.REGION, List.of(region))));
    }

    private void add(List<Alternative> found, Kind kind, String value, OrganisationCriteria criteria) {
        if (found.size() < MOST) {
            alternative(kind, value, criteria).ifPresent(found::add);
        }
    }

    private Optional<Alternative> alternative(Kind kind, String value, OrganisationCriteria criteria) {
        long count = queries.count(Asked.literally(criteria));
        return count == 0 ? Optional.empty() : Optional.of(new Alternative(kind, value, criteria, count));
    }
}
