package kompas.directory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.network.OwnTerm;
import kompas.shared.text.Text;
import kompas.shared.web.Facet.Value;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** What the list can be narrowed by, in words and with counts. */
@Component
class ListFacets {

    private static final List<Facet> ORDER = List.of(
            Facet.COUNTRY,
            Facet.REGION,
            Facet.MUNICIPALITY,
            Facet.FIELD,
            Facet.AUDIENCE,
            Facet.NEED,
            Facet.OFFER,
            Facet.GOAL,
            Facet.FORM,
            Facet.LIBRARY,
            Facet.LANGUAGE,
            Facet.STATUS);

    private final FacetWords words;
    private final CodeLists lists;

    ListFacets(FacetWords words, CodeLists lists) {
        this.words = words;
        this.lists = lists;
    }

    List<kompas.shared.web.Facet> of(OrganisationResults results, Text t) {
        return ORDER.stream()
                .filter(facet -> tells(facet, results))
                .map(facet -> new kompas.shared.web.Facet(
                        facet.parameter(), words.title(facet, t), values(facet, results, t)))
                .toList();
    }

    /** The chosen values, each as a link to the list without it. */
    List<Link> active(OrganisationCriteria criteria, Page page) {
        List<Link> active = new ArrayList<>();
        criteria.chosen()
                .forEach((facet, values) -> values.forEach(value -> active.add(Link.to(
                        words.label(facet, value, page.t()), Addresses.of(criteria.without(facet, value), page)))));
        return active;
    }

    /** A facet of one answer tells nothing; municipalities tell something once a region is chosen. */
    private static boolean tells(Facet facet, OrganisationResults results) {
        OrganisationCriteria criteria = results.asked();
        if (!criteria.chosen(facet).isEmpty()) {
            return true;
        }
        boolean several = results.counts(facet).size() > 1;
        return switch (facet) {
            case MUNICIPALITY -> several && !criteria.chosen(Facet.REGION).isEmpty();
            case NEED, OFFER, GOAL, REGION -> !results.counts(facet).isEmpty();
            default -> several;
        };
    }

    private List<Value> values(Facet facet, OrganisationResults results, Text t) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> regions = facet == Facet.MUNICIPALITY ? results.asked().chosen(Facet.REGION) : List.of();
        results.counts(facet).stream()
                .filter(count -> regions.isEmpty() || words.liesIn(count.value(), regions))
                .forEach(count -> counts.put(count.value(), count.count()));
        results.asked().chosen(facet).forEach(value -> counts.putIfAbsent(words.canonical(facet, value), 0L));
        return (facet == Facet.FIELD ? inUse(counts, results.asked()) : counts.entrySet().stream())
                .map(count -> value(facet, count, results.asked(), t))
                .toList();
    }

    /** Sections, each with the network's own fields; below a section of which something is chosen its groups too. */
    private Stream<Map.Entry<String, Long>> inUse(Map<String, Long> fields, OrganisationCriteria asked) {
        List<String> opened =
                asked.chosen(Facet.FIELD).stream().map(this::section).toList();
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

    private Value value(Facet facet, Map.Entry<String, Long> count, OrganisationCriteria asked, Text t) {
        String value = count.getKey();
        int level = facet == Facet.FIELD && value.length() > 1 ? 1 : 0;
        int goal = facet == Facet.GOAL ? Integer.parseInt(value) : 0;
        return new Value(
                value,
                words.label(facet, value, t),
                count.getValue(),
                asked.chosen(facet).stream()
                        .anyMatch(chosen -> words.canonical(facet, chosen).equals(value)),
                level,
                goal,
                words.language(facet, value, t));
    }
}
