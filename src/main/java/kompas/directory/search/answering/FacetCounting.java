package kompas.directory.search.answering;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults.Count;
import org.springframework.stereotype.Component;

/** Counts by facet: those nothing is chosen of come with the hits, each of the others costs a query of its own. */
@Component
class FacetCounting {

    private final IndexQueries queries;
    private final AreaCounts areas;

    FacetCounting(IndexQueries queries, AreaCounts areas) {
        this.queries = queries;
        this.areas = areas;
    }

    /** The groups that are counted among the hits themselves. */
    static Set<Group> free(OrganisationCriteria criteria) {
        Set<Group> free = EnumSet.allOf(Group.class);
        free.removeIf(group -> group.facets.stream().anyMatch(criteria.chosen()::containsKey));
        if (Filters.hidesClosed(criteria)) {
            free.remove(Group.STATUS); // counted with those that are hidden, so that they can be chosen
        }
        if (free.contains(Group.PLACE)) {
            free.remove(Group.LIBRARY); // the same field: counted once, told twice
        }
        return free;
    }

    Map<Facet, List<Count>> complete(Asked asked, Map<Group, Map<String, Long>> counted) {
        Map<Group, Map<String, Long>> all = new EnumMap<>(Group.class);
        all.putAll(counted);
        for (Group group : Group.values()) {
            if (group.facets.stream().anyMatch(asked.criteria().chosen()::containsKey)
                    || group == Group.STATUS && Filters.hidesClosed(asked.criteria())) {
                all.put(group, queries.counts(asked, group));
            }
        }
        all.computeIfAbsent(Group.LIBRARY, unused -> all.getOrDefault(Group.PLACE, Map.of()));
        return byFacet(all);
    }

    private Map<Facet, List<Count>> byFacet(Map<Group, Map<String, Long>> counts) {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        counts.forEach((group, byValue) -> {
            switch (group) {
                case PLACE -> {
                    facets.put(Facet.REGION, areas.regions(byValue));
                    facets.put(Facet.MUNICIPALITY, areas.municipalities(byValue));
                }
                case LIBRARY -> facets.put(Facet.LIBRARY, areas.libraries(byValue));
                case FIELD, AUDIENCE, GOAL, FORM, NEED, OFFER, LANGUAGE, STATUS, COUNTRY ->
                    facets.put(group.facets.iterator().next(), AreaCounts.sorted(byValue));
            }
        });
        return facets;
    }
}
