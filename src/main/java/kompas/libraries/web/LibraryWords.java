package kompas.libraries.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.libraries.LibraryKind;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.text.Transliteration;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** What is said of a library in one reader's language. */
record LibraryWords(Page page, Places places) {

    /** The name in Latin letters, when it is shown in Cyrillic to someone who reads Latin. */
    Optional<String> latin(LibrarySummary library) {
        String shown = library.name().in(page.language()).text();
        return page.t().cyrillic() || Transliteration.isLatin(shown)
                ? Optional.empty()
                : Optional.of(Transliteration.latin(shown));
    }

    /** "Regional library · Razgrad". */
    String kindAndPlace(LibrarySummary library) {
        String kind = page.t().say(library.kind().key());
        return place(library).map(place -> kind + " · " + place).orElse(kind);
    }

    /** The same in a list, where most are municipal libraries and need not say so. */
    String inList(LibrarySummary library) {
        return library.kind() == LibraryKind.MUNICIPAL
                ? place(library).orElseGet(() -> kindAndPlace(library))
                : kindAndPlace(library);
    }

    /** The settlement where that is known, else the municipality, else the region. */
    Optional<String> place(LibrarySummary library) {
        String language = page.language();
        return library.settlement()
                .flatMap(places::findSettlement)
                .map(settlement -> settlement.label(language))
                .or(() -> library.municipality().flatMap(places::findArea).map(area -> area.titled(language)))
                .or(() -> library.region().flatMap(places::findArea).map(area -> area.titled(language)));
    }

    /** The areas it is in, narrowest first, each leading to what else is there. */
    List<Link> within(LibrarySummary library) {
        return Stream.concat(
                        library.municipality().flatMap(places::findArea).stream(),
                        library
                                .municipality()
                                .flatMap(places::regionOf)
                                .or(() -> library.region().flatMap(places::findArea))
                                .stream())
                .map(this::link)
                .toList();
    }

    /** The list it is on: all libraries, then its region's. */
    List<Link> crumbs(LibrarySummary library) {
        Link all = Link.to(page.t().say("libraries.list.title"), page.to("/libraries"));
        return library.municipality()
                .flatMap(places::regionOf)
                .or(() -> library.region().flatMap(places::findArea))
                .map(region -> List.of(
                        all, Link.to(region.titled(page.language()), page.to("/libraries?region=" + region.address()))))
                .orElse(List.of(all));
    }

    /** The areas it serves. */
    List<Link> serves(LibrarySummary library) {
        return library.serves().stream()
                .flatMap(area -> places.findArea(area).stream())
                .map(this::link)
                .toList();
    }

    private Link link(Area area) {
        return Link.to(area.titled(page.language()), page.to("/regions/" + area.address()));
    }
}
