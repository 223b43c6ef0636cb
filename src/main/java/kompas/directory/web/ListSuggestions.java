package kompas.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.search.IndexNotReady;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Page;
import kompas.shared.web.Suggestion;
import org.springframework.stereotype.Component;

/** What a reader may be typing, in words and with where it leads. */
@Component
class ListSuggestions {

    private static final int MOST = 8;

    private final OrganisationSearch search;
    private final OrganisationDirectory directory;
    private final PlaceWords places;

    ListSuggestions(OrganisationSearch search, OrganisationDirectory directory, PlaceWords places) {
        this.search = search;
        this.directory = directory;
        this.places = places;
    }

    /** Nothing while the index cannot be asked: a suggestion is a help, not an answer. */
    List<Suggestion> of(String typed, Page page) {
        if (typed.isBlank() || typed.length() > OrganisationCriteria.LONGEST_QUESTION) {
            return List.of();
        }
        try {
            return worded(search.suggest(typed, page.language(), MOST), page);
        } catch (IndexNotReady e) {
            return List.of();
        }
    }

    private List<Suggestion> worded(List<kompas.directory.search.Suggestion> found, Page page) {
        Map<OrganisationId, OrganisationSummary> summaries = directory.summaries(found.stream()
                .flatMap(suggestion -> suggestion instanceof kompas.directory.search.Suggestion.Organisation known
                        ? Stream.of(new OrganisationId(known.id()))
                        : Stream.of())
                .toList());
        return found.stream()
                .flatMap(suggestion -> worded(suggestion, summaries, page).stream())
                .toList();
    }

    private Optional<Suggestion> worded(
            kompas.directory.search.Suggestion suggestion,
            Map<OrganisationId, OrganisationSummary> summaries,
            Page page) {
        return switch (suggestion) {
            case kompas.directory.search.Suggestion.Organisation known ->
                Optional.ofNullable(summaries.get(new OrganisationId(known.id())))
                        .map(summary -> named(summary, page));
            case kompas.directory.search.Suggestion.Field field ->
                Optional.of(
                        narrowing(Facet.FIELD, field.code(), page.t().say("directory.field." + field.code()), page));
            case kompas.directory.search.Suggestion.Area area ->
                Optional.of(narrowing(area.facet(), area.key(), area.name(), page));
        };
    }

    private Suggestion named(OrganisationSummary summary, Page page) {
        Shown name = summary.name().in(page.language());
        return new Suggestion(
                name.text(),
                name.language(),
                places.shortly(summary.location(), page.language()),
                page.to(summary.path()));
    }

    private static Suggestion narrowing(Facet facet, String value, String words, Page page) {
        return new Suggestion(
                words,
                page.language(),
                page.t().say(facet == Facet.FIELD ? "directory.suggestion.field" : "directory.suggestion.area"),
                Addresses.of(OrganisationCriteria.everything().with(facet, value), page));
    }
}
