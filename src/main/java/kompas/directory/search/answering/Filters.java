package kompas.directory.search.answering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kompas.directory.Status;
import kompas.directory.search.Facet;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.springframework.stereotype.Component;

/** What is chosen of the facets, and the place looked around, as filters that do not change the order. */
@Component
class Filters {

    private final ChosenAreas areas;

    Filters(ChosenAreas areas) {
        this.areas = areas;
    }

    /** @param open the group whose own choice is left out, when it is being counted */
    void add(
            SearchPredicateFactory f,
            BooleanPredicateClausesStep<?, ?> query,
            OrganisationCriteria criteria,
            Optional<Group> open) {
        criteria.chosen().forEach((facet, values) -> {
            if (open.isEmpty() || !open.get().facets.contains(facet)) {
                query.filter(chosen(f, facet, values));
            }
        });
        if (hidesClosed(criteria) && open.filter(Group.STATUS::equals).isEmpty()) {
            query.mustNot(f.match().field("status").matching(Status.CLOSED.code()));
        }
        criteria.near()
                .filter(near -> near.point().isPresent() && near.within().isPresent())
                .ifPresent(near -> query.filter(within(f, near)));
    }

    /** Who looks around sees those at work; who asks for one by name, or for closed ones, finds them too. */
    static boolean hidesClosed(OrganisationCriteria criteria) {
        return criteria.q().isEmpty() && !criteria.chosen().containsKey(Facet.STATUS);
    }

    private PredicateFinalStep chosen(SearchPredicateFactory f, Facet facet, List<String> values) {
        return switch (facet) {
            case REGION, MUNICIPALITY, LIBRARY -> among(f, "area", ids(facet, values));
            case FIELD -> among(f, "fields", values);
            case AUDIENCE -> among(f, "audiences", values);
            case GOAL -> among(f, "goals", values);
            case FORM -> among(f, "form", values);
            case NEED -> among(f, "needs", values);
            case OFFER -> among(f, "offers", values);
            case LANGUAGE -> among(f, "languages", values);
            case STATUS -> among(f, "status", values);
            case COUNTRY -> among(f, "country", values);
        };
    }

    private List<String> ids(Facet facet, List<String> values) {
        return areas.within(facet, values).stream()
                .map(area -> area.value().toString())
                .toList();
    }

    private static PredicateFinalStep among(SearchPredicateFactory f, String field, Collection<String> values) {
        return values.isEmpty() ? f.matchNone() : f.terms().field(field).matchingAny(values);
    }

    private static PredicateFinalStep within(SearchPredicateFactory f, Near near) {
        return f.spatial()
                .within()
                .field("location")
                .circle(
                        near.point().orElseThrow().latitude(),
                        near.point().orElseThrow().longitude(),
                        near.within().orElse(1),
                        DistanceUnit.KILOMETERS);
    }
}
