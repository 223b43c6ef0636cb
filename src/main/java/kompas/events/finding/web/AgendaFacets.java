package kompas.events.finding.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.FoundActivities;
import kompas.events.finding.FoundActivities.Count;
import kompas.network.OwnTerm;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** What the list can be narrowed by, in words and with counts. */
@Component
class AgendaFacets {

    private static final List<ActivityFacet> ORDER = List.of(
            ActivityFacet.COUNTRY,
            ActivityFacet.REGION,
            ActivityFacet.MUNICIPALITY,
            ActivityFacet.AUDIENCE,
            ActivityFacet.KIND,
            ActivityFacet.SEATS,
            ActivityFacet.COST,
            ActivityFacet.VENUE,
            ActivityFacet.FIELD,
            ActivityFacet.ACCESS,
            ActivityFacet.LANGUAGE,
            ActivityFacet.LIBRARY,
            ActivityFacet.GOAL);

    private final AgendaWords words;
    private final CodeLists lists;
    private final Places places;

    AgendaFacets(AgendaWords words, CodeLists lists, Places places) {
        this.words = words;
        this.lists = lists;
        this.places = places;
    }

    List<Facet> of(FoundActivities found, Text t) {
        return ORDER.stream()
                .map(facet -> new Facet(facet.parameter(), words.title(facet, t), values(facet, found, t)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** The chosen values, each as a link to the list without it. */
    List<Link> active(ActivityCriteria criteria, Page page) {
        List<Link> active = new ArrayList<>();
        criteria.chosen()
                .forEach((facet, values) -> values.forEach(value -> active.add(Link.to(
                        words.label(facet, value, page.t()),
                        AgendaAddresses.of(criteria.without(facet, value), page)))));
        criteria.near()
                .ifPresent(place -> active.add(Link.to(
                        page.t()
                                .say(
                                        "finding.near.active",
                                        "place",
                                        place.label().isEmpty() ? page.t().say("finding.near.me") : place.label(),
                                        "within",
                                        page.t().say("finding.near.within", "count", place.within())),
                        AgendaAddresses.of(criteria.around(Optional.empty()), page))));
        return active;
    }

    private List<Facet.Value> values(ActivityFacet facet, FoundActivities found, Text t) {
        Map<String, Integer> counts = counts(facet, found);
        if (!tells(facet, counts.size(), found.asked())) {
            return List.of();
        }
        found.asked().chosen(facet).forEach(value -> counts.putIfAbsent(words.canonical(facet, value), 0));
        return (facet == ActivityFacet.FIELD ? inUse(counts, found.asked()) : counts.entrySet().stream())
                .map(count -> value(facet, count, found.asked(), t))
                .toList();
    }

    /** What would change nothing is not asked; municipalities once a region is chosen, or where a country has no more. */
    private boolean tells(ActivityFacet facet, int answers, ActivityCriteria criteria) {
        if (!criteria.chosen(facet).isEmpty()) {
            return true;
        }
        return switch (facet) {
            case MUNICIPALITY ->
                answers > 1 && !criteria.chosen(ActivityFacet.REGION).isEmpty();
            case COUNTRY -> answers > 1 && places.countries().size() > 1;
            case SEATS, COST, ACCESS, GOAL -> answers > 0;
            default -> answers > 1;
        };
    }

    private Map<String, Integer> counts(ActivityFacet facet, FoundActivities found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> regions = found.asked().chosen(ActivityFacet.REGION);
        for (Count count : found.counts(facet)) {
            if (facet == ActivityFacet.LIBRARY) {
                words.librarySlug(count.value()).ifPresent(slug -> counts.put(slug, count.count()));
            } else if (facet != ActivityFacet.MUNICIPALITY || words.liesIn(count.value(), regions)) {
                counts.put(count.value(), count.count());
            }
        }
        return counts;
    }

    /** Sections, each with the network's own fields; below a section of which something is chosen its groups too. */
    private Stream<Map.Entry<String, Integer>> inUse(Map<String, Integer> fields, ActivityCriteria asked) {
        List<String> opened =
                asked.chosen(ActivityFacet.FIELD).stream().map(this::section).toList();
        return fields.entrySet().stream()
                .filter(section -> section.getKey().length() == 1)
                .flatMap(section -> fields.entrySet().stream()
                        .filter(field -> section(field.getKey()).equals(section.getKey()))
                        .filter(field -> field.getKey().length() == 1
                                || OwnTerm.isOwn(field.getKey())
                                || opened.contains(section.getKey()))
                        .sorted(Comparator.comparing(field -> field.getKey().length() > 1)));
    }

    private String section(String field) {
        return lists.findField(field).map(Field::section).orElseGet(() -> field.substring(0, 1));
    }

    private Facet.Value value(ActivityFacet facet, Map.Entry<String, Integer> count, ActivityCriteria asked, Text t) {
        String value = count.getKey();
        return new Facet.Value(
                value,
                words.label(facet, value, t),
                count.getValue(),
                asked.chosen(facet).stream()
                        .anyMatch(chosen -> words.canonical(facet, chosen).equals(value)),
                facet == ActivityFacet.FIELD && value.length() > 1 ? 1 : 0,
                facet == ActivityFacet.GOAL ? Integer.parseInt(value) : 0,
                words.language(facet, value, t));
    }
}
