package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.Audience;
import kompas.directory.search.Facet;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.needs.NeedKind;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Places;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of facets in the reader's words. */
@Component
class FacetWords {

    private final Places places;
    private final Libraries libraries;

    FacetWords(Places places, Libraries libraries) {
        this.places = places;
        this.libraries = libraries;
    }

    /** The question a facet asks. */
    String title(Facet facet, Text t) {
        return t.say("directory.facet." + facet.parameter());
    }

    /** One of its answers; the value itself where nobody has words for it. */
    String label(Facet facet, String value, Text t) {
        return switch (facet) {
            case REGION, MUNICIPALITY ->
                area(value).map(area -> area.label(t.language())).orElse(value);
            case FIELD -> known("directory.field." + value, value, t);
            case AUDIENCE -> known(Audience.key(value), value, t);
            case GOAL -> known("directory.goal." + value, value, t);
            case FORM -> known("directory.legal." + value, value, t);
            case NEED, OFFER -> known(NeedKind.key(value), value, t);
            case STATUS -> known("directory.status." + value, value, t);
            case LANGUAGE -> t.nameHere(value);
            case LIBRARY ->
                library(value)
                        .map(library -> library.name().in(t.language()).text())
                        .orElse(value);
            case COUNTRY ->
                places.findCountry(value)
                        .map(Country::name)
                        .map(name -> name.in(t.language()).text())
                        .orElse(value);
        };
    }

    /** BCP-47 tag of an answer's words, null when it is the reader's language. */
    @Nullable
    String language(Facet facet, String value, Text t) {
        return switch (facet) {
            case FIELD -> t.foreign("directory.field." + value);
            case AUDIENCE -> t.foreign(Audience.key(value));
            case NEED, OFFER -> t.foreign(NeedKind.key(value));
            case REGION, MUNICIPALITY, GOAL, FORM, STATUS, LANGUAGE, LIBRARY, COUNTRY -> null;
        };
    }

    /** The one way a value is written where several lead to the same: counts use it, addresses may use another. */
    String canonical(Facet facet, String value) {
        return facet == Facet.REGION || facet == Facet.MUNICIPALITY
                ? area(value).map(Area::address).orElse(value)
                : value;
    }

    /** Whether a municipality lies in one of these regions, or no region is asked for. */
    boolean liesIn(String municipality, List<String> regions) {
        return regions.isEmpty()
                || area(municipality).stream()
                        .flatMap(area -> places.parents(area.id()).stream())
                        .anyMatch(parent -> regions.contains(parent.address()) || regions.contains(parent.key()));
    }

    private Optional<Area> area(String value) {
        return places.findAreaByAddress(value).or(() -> places.findAreaByKey(value));
    }

    private Optional<LibrarySummary> library(String slug) {
        return libraries.all().stream()
                .filter(library -> library.slug().equals(slug))
                .findFirst();
    }

    private static String known(String key, String value, Text t) {
        return t.knows(key) ? t.say(key) : value;
    }
}
