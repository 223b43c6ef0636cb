package kompas.libraries.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.libraries.ChitalishtePages;
import kompas.libraries.LibrarySummary;
import kompas.libraries.domain.LibraryRegister;
import kompas.libraries.web.LibraryListView.Region;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Country;
import kompas.places.Places;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.shared.web.SharePicture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the list of libraries: all from memory. */
@Component
class LibraryLists {

    /** Rows of a region among others, and of a region alone; who looks for one of more types its name. */
    private static final int MOST_OF_EACH = 40;

    private static final int MOST_OF_ONE = 400;
    private static final int MOST_MARKS = 2_000;

    private final LibraryRegister register;
    private final Places places;
    private final LibraryMaps maps;
    private final ObjectProvider<ChitalishtePages> chitalishtePages;

    LibraryLists(
            LibraryRegister register,
            Places places,
            LibraryMaps maps,
            ObjectProvider<ChitalishtePages> chitalishtePages) {
        this.register = register;
        this.places = places;
        this.maps = maps;
        this.chitalishtePages = chitalishtePages;
    }

    /**
     * @param typed words of a name or place; empty for all
     * @param address of the one region asked for; empty for all, and unknown is all too
     */
    LibraryListView list(Page page, String typed, String address) {
        LibrarySearch search = LibrarySearch.of(typed);
        Optional<Area> only =
                Optional.of(address).filter(text -> !text.isBlank()).flatMap(places::findAreaByAddress);
        Map<AreaId, Integer> chitalishta = search.asksNothing() ? chitalishtaByRegion() : Map.of();
        List<LibraryListView.Country> countries = new ArrayList<>();
        for (Country country : places.countries()) {
            List<LibrarySummary> fitting = register.all().stream()
                    .filter(library -> library.country().equals(country.code()))
                    .filter(library -> only.isEmpty() || only.map(Area::id).equals(regionOf(library)))
                    .filter(library -> search.fits(library, places))
                    .toList();
            List<Region> regions = regions(page, country, fitting, only, chitalishta);
            if (!regions.isEmpty()) {
                countries.add(new LibraryListView.Country(
                        country.code().toLowerCase(Locale.ROOT),
                        country.name().in(page.language()),
                        regions,
                        map(page, country, only, fitting)));
            }
        }
        return new LibraryListView(
                typed.strip(),
                only.map(area -> Link.to(area.titled(page.language()), page.to("/libraries")))
                        .orElse(null),
                countries,
                !register.all().isEmpty(),
                only.map(area -> Map.of("region", List.of(area.address()))).orElse(Map.of()));
    }

    private @Nullable MapView map(Page page, Country country, Optional<Area> only, List<LibrarySummary> fitting) {
        List<LibrarySummary> marked = fitting.stream().limit(MOST_MARKS).toList();
        return only.map(region -> maps.ofRegion(page, region, marked))
                .orElseGet(() -> maps.ofCountry(page, country.code(), marked));
    }

    /** What stands on the picture of the list. */
    SharePicture card(Page page) {
        LibraryListView all = list(page, "", "");
        return new SharePicture(
                page.siteName().in(page.language()).text(),
                page.t().say("libraries.list.title"),
                page.t().say("libraries.list.found", "count", all.found()),
                List.of(),
                all.countries().stream()
                        .flatMap(country -> Stream.ofNullable(country.map()))
                        .findFirst());
    }

    private List<Region> regions(
            Page page,
            Country country,
            List<LibrarySummary> fitting,
            Optional<Area> only,
            Map<AreaId, Integer> chitalishta) {
        Map<Optional<AreaId>, List<LibrarySummary>> rows = new LinkedHashMap<>();
        places.regions(country.code()).forEach(region -> rows.put(Optional.of(region.id()), new ArrayList<>()));
        fitting.forEach(library -> rows.computeIfAbsent(regionOf(library), unused -> new ArrayList<>())
                .add(library));
        int most = only.isPresent() ? MOST_OF_ONE : MOST_OF_EACH;
        List<Region> regions = new ArrayList<>();
        rows.forEach((id, libraries) -> {
            Optional<Area> region = id.flatMap(places::findArea);
            int houses = id.map(known -> chitalishta.getOrDefault(known, 0)).orElse(0);
            if ((only.isEmpty() || only.equals(region)) && (houses > 0 || !libraries.isEmpty())) {
                List<LibraryRow> shown = libraries.stream()
                        .limit(most)
                        .map(library -> row(page, library))
                        .toList();
                regions.add(region(page, region, shown, libraries.size() - shown.size(), houses));
            }
        });
        return regions;
    }

    private Region region(Page page, Optional<Area> region, List<LibraryRow> libraries, int more, int chitalishta) {
        return new Region(
                region.map(area -> area.titled(page.language()))
                        .orElseGet(() -> page.t().say("libraries.list.elsewhere")),
                region.map(area -> page.to("/libraries?region=" + area.address()))
                        .orElse(null),
                libraries,
                more,
                chitalishta,
                region.flatMap(area -> Optional.ofNullable(chitalishtePages.getIfAvailable())
                                .map(pages -> page.to(pages.listIn(area.address()))))
                        .orElse(null));
    }

    private LibraryRow row(Page page, LibrarySummary library) {
        LibraryWords words = new LibraryWords(page, places);
        return new LibraryRow(
                page.to(library.path()),
                library.name().in(page.language()),
                words.latin(library).orElse(null),
                words.inList(library));
    }

    private Optional<AreaId> regionOf(LibrarySummary library) {
        return library.municipality().flatMap(places::regionOf).map(Area::id).or(library::region);
    }

    private Map<AreaId, Integer> chitalishtaByRegion() {
        Map<AreaId, Integer> counts = new LinkedHashMap<>();
        register.chitalishta()
                .forEach((municipality, count) -> places.regionOf(municipality)
                        .ifPresent(region -> counts.merge(region.id(), count, Integer::sum)));
        return counts;
    }
}
