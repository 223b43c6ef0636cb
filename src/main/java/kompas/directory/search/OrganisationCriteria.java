package kompas.directory.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader asks for; the same record stands behind the list page, its map, feeds and downloads. Read from an
 * address by {@link #read} and written back by {@link #toQuery}.
 *
 * @param q words, at most {@value #LONGEST_QUESTION} characters; empty for everything
 * @param chosen the values chosen of each facet, in the order chosen; facets without a choice are absent
 * @param near a place to look around
 * @param page from 1 to the last page within the first {@value #DEEPEST} hits
 * @param size hits on a page, 1 to {@value #LARGEST_PAGE}
 */
public record OrganisationCriteria(
        String q, Map<Facet, List<String>> chosen, Optional<Near> near, Sort sort, View view, int page, int size) {

    public static final int LONGEST_QUESTION = 200;
    public static final int DEEPEST = 10_000;
    public static final int LARGEST_PAGE = 100;
    public static final int USUAL_PAGE = 25;

    public OrganisationCriteria {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, values.stream().distinct().toList());
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        size = Math.clamp(size, 1, LARGEST_PAGE);
        page = Math.clamp(page, 1, DEEPEST / size);
    }

    /** Every organisation, by name, first page. */
    public static OrganisationCriteria everything() {
        return new OrganisationCriteria("", Map.of(), Optional.empty(), Sort.BEST, View.LIST, 1, USUAL_PAGE);
    }

    /** What the parameters of an address say; what they say wrongly is left out and told. */
    public static CriteriaReading read(Map<String, ? extends List<String>> parameters) {
        return CriteriaReading.of(parameters);
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** Whether anything at all is asked for. */
    public boolean isEmpty() {
        return q.isEmpty() && chosen.isEmpty() && near.isEmpty();
    }

    /** The same with other words, from the first page. */
    public OrganisationCriteria asking(String words) {
        return new OrganisationCriteria(words, chosen, near, sort, view, 1, size);
    }

    /** The same with one value more, from the first page. */
    public OrganisationCriteria with(Facet facet, String value) {
        List<String> values = new ArrayList<>(chosen(facet));
        values.add(value);
        return choosing(facet, values);
    }

    /** The same with one value less, from the first page. */
    public OrganisationCriteria without(Facet facet, String value) {
        return choosing(
                facet,
                chosen(facet).stream().filter(other -> !other.equals(value)).toList());
    }

    /** With the value if it was not chosen, without it if it was: what a click on a facet's value does. */
    public OrganisationCriteria toggled(Facet facet, String value) {
        return has(facet, value) ? without(facet, value) : with(facet, value);
    }

    /** The same with exactly these values of one facet, from the first page; none opens the facet. */
    public OrganisationCriteria choosing(Facet facet, List<String> values) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, values);
        return new OrganisationCriteria(q, more, near, sort, view, 1, size);
    }

    /** The same around a place, or anywhere. */
    public OrganisationCriteria around(Optional<Near> place) {
        return new OrganisationCriteria(q, chosen, place, sort, view, 1, size);
    }

    public OrganisationCriteria sorted(Sort order) {
        return new OrganisationCriteria(q, chosen, near, order, view, 1, size);
    }

    public OrganisationCriteria seenAs(View other) {
        return new OrganisationCriteria(q, chosen, near, sort, other, 1, size);
    }

    public OrganisationCriteria onPage(int number) {
        return new OrganisationCriteria(q, chosen, near, sort, view, number, size);
    }

    /** As a query string without the question mark, parameters in a fixed order, usual values left out. */
    public String toQuery() {
        return CriteriaWriting.query(this);
    }
}
