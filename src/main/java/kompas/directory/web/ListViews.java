package kompas.directory.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.search.CriteriaReading;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationResults.Alternative;
import kompas.directory.search.OrganisationResults.Hit;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.Sort;
import kompas.directory.search.View;
import kompas.needs.Need;
import kompas.search.IndexNotReady;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the list page: one question to the index and two statements for the lines it shows. */
@Component
class ListViews {

    private final OrganisationSearch search;
    private final OrganisationDirectory directory;
    private final Entries entries;
    private final FacetWords words;
    private final ListFacets facets;
    private final ListMaps maps;

    ListViews(
            OrganisationSearch search,
            OrganisationDirectory directory,
            Entries entries,
            FacetWords words,
            ListFacets facets,
            ListMaps maps) {
        this.search = search;
        this.directory = directory;
        this.entries = entries;
        this.words = words;
        this.facets = facets;
        this.maps = maps;
    }

    ListView of(CriteriaReading reading, Page page) {
        try {
            return found(reading, search.find(reading.criteria(), page.language()), page);
        } catch (IndexNotReady e) {
            return view(reading, reading.criteria(), Optional.empty(), page);
        }
    }

    private ListView found(CriteriaReading reading, OrganisationResults results, Page page) {
        return view(reading, results.asked(), Optional.of(results), page);
    }

    private ListView view(
            CriteriaReading reading, OrganisationCriteria asked, Optional<OrganisationResults> results, Page page) {
        Text t = page.t();
        return new ListView(
                asked,
                results,
                title(asked, t),
                results.map(found -> lines(found.hits(), t)).orElse(List.of()),
                results.map(found -> facets.of(found, t)).orElse(List.of()),
                facets.active(asked, page),
                tabs(asked, page),
                sorts(asked, page),
                asked.view() == View.MAP
                        ? results.map(found -> maps.of(found, page)).orElse(List.of())
                        : List.of(),
                results.map(found -> ways(found, page)).orElse(List.of()),
                reading.ignored());
    }

    /** Names what the list is narrowed to, where that is one place or one field. */
    private String title(OrganisationCriteria criteria, Text t) {
        return Stream.of(Facet.MUNICIPALITY, Facet.REGION, Facet.FIELD)
                .filter(facet -> criteria.chosen(facet).size() == 1)
                .findFirst()
                .map(facet -> t.say(
                        "directory.list.title-of",
                        "what",
                        words.label(facet, criteria.chosen(facet).getFirst(), t)))
                .orElseGet(() -> t.say("directory.nav"));
    }

    private List<Entry> lines(List<Hit> hits, Text t) {
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        Map<OrganisationId, OrganisationSummary> summaries =
                directory.summaries(ids.stream().map(OrganisationId::new).toList());
        Map<UUID, List<Need>> needs = entries.needsOf(ids);
        return hits.stream()
                .flatMap(hit -> Optional.ofNullable(summaries.get(new OrganisationId(hit.id())))
                        .map(summary -> entries.entry(
                                        summary, hit.kilometres().map(kilometres -> Entries.distance(kilometres, t)), t)
                                .with(needs.getOrDefault(hit.id(), List.of())))
                        .stream())
                .toList();
    }

    private static List<Link> tabs(OrganisationCriteria asked, Page page) {
        return Stream.of(View.values())
                .map(view -> new Link(
                        page.t().say("directory.list.view." + view.parameter()),
                        Addresses.of(asked.seenAs(view), page),
                        view == asked.view()))
                .toList();
    }

    private static List<Link> sorts(OrganisationCriteria asked, Page page) {
        EnumSet<Sort> sorts = EnumSet.allOf(Sort.class);
        if (asked.near().isEmpty()) {
            sorts.remove(Sort.NEAREST);
        }
        return sorts.stream()
                .map(sort -> new Link(
                        page.t().say("directory.list.sort." + sort.parameter()),
                        Addresses.of(asked.sorted(sort), page),
                        sort == asked.sort()))
                .toList();
    }

    private List<ListView.Way> ways(OrganisationResults results, Page page) {
        return results.alternatives().stream()
                .map(way -> new ListView.Way(label(way, page.t()), Addresses.of(way.criteria(), page), way.count()))
                .toList();
    }

    private String label(Alternative way, Text t) {
        String value = switch (way.kind()) {
            case WITHOUT_FACET ->
                Stream.of(Facet.values())
                        .filter(facet -> facet.parameter().equals(way.value()))
                        .findFirst()
                        .map(facet -> words.title(facet, t))
                        .orElse(way.value());
            case WIDER -> way.value();
            case WITHOUT_PLACE, WITHOUT_WORDS, SOME_WORDS -> "";
        };
        String kind = way.kind().name().toLowerCase(Locale.ROOT);
        return t.say("directory.list.way." + kind, "value", value);
    }
}
