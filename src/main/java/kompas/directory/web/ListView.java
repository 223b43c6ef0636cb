package kompas.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.directory.search.CriteriaReading.Ignored;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.View;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;

/**
 * The list of organisations for one reader.
 *
 * @param results what was found; empty while the index cannot be asked
 * @param active what is chosen, each a link to the list without it
 * @param sorts the orders there are
 * @param maps one map, or one for each country
 * @param ways out when there is nothing, with how many each finds
 * @param ignored what of the address could not be understood
 */
public record ListView(
        OrganisationCriteria criteria,
        Optional<OrganisationResults> results,
        String title,
        List<Entry> entries,
        List<Facet> facets,
        List<Link> active,
        List<Link> tabs,
        List<Link> sorts,
        List<MapView> maps,
        List<Way> ways,
        List<Ignored> ignored) {

    /** Another question that finds something. */
    public record Way(String label, String href, long count) {}

    public boolean seenAs(View view) {
        return criteria.view() == view;
    }

    public long total() {
        return results.map(OrganisationResults::total).orElse(0L);
    }

    /** What the filters carry along: everything that is no facet. */
    public Map<String, List<String>> keptByFilters() {
        return Addresses.kept(
                criteria,
                criteria.chosen().keySet().stream()
                        .map(kompas.directory.search.Facet::parameter)
                        .collect(Collectors.toSet()));
    }

    /** What the search box carries along: everything but the words. */
    public Map<String, List<String>> keptBySearch() {
        return Addresses.kept(criteria, Set.of("q"));
    }

    /** What the place box carries along. */
    public Map<String, List<String>> keptByNear() {
        return Addresses.kept(criteria, Set.of("near", "within", "sort"));
    }

    public String near() {
        return criteria.near().map(near -> near.label()).orElse("");
    }

    /** The same list as a file. */
    public String download(String format) {
        return Addresses.of("/data/organisations." + format, criteria.onPage(1));
    }

    /** The same list for other words. */
    public String asking(String words, Page page) {
        return Addresses.of(criteria.asking(words), page);
    }

    public String withoutFilters(Page page) {
        return Addresses.of(
                OrganisationCriteria.everything().asking(criteria.q()).seenAs(criteria.view()), page);
    }

    public Optional<String> previous(Page page) {
        return criteria.page() > 1
                ? Optional.of(Addresses.of(criteria.onPage(criteria.page() - 1), page))
                : Optional.empty();
    }

    public Optional<String> next(Page page) {
        return results.filter(found -> criteria.page() < found.lastPage())
                .map(found -> Addresses.of(criteria.onPage(criteria.page() + 1), page));
    }

    /** Number of the first organisation on this page. */
    public long first() {
        return (criteria.page() - 1L) * criteria.size() + 1;
    }
}
