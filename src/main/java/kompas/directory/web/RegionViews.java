package kompas.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.domain.RegionNumbers;
import kompas.directory.domain.RegionQueries;
import kompas.libraries.ComingUp;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.shared.web.SharePicture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the pages of regions and municipalities: three statements each. */
@Component
class RegionViews {

    private static final int MOST_NEW = 6;

    private final RegionQueries queries;
    private final Places places;
    private final PlaceMaps maps;
    private final PlaceWords words;
    private final Entries entries;
    private final ObjectProvider<ComingUp> activities;

    RegionViews(
            RegionQueries queries,
            Places places,
            PlaceMaps maps,
            PlaceWords words,
            Entries entries,
            ObjectProvider<ComingUp> activities) {
        this.queries = queries;
        this.places = places;
        this.maps = maps;
        this.words = words;
        this.entries = entries;
        this.activities = activities;
    }

    RegionView of(Area area, Page page) {
        Text t = page.t();
        AreaCounts counts = new AreaCounts(queries.counts(), places);
        List<AreaId> within = within(area);
        List<AreaId> around = places.neighbours(area.id()).stream()
                .flatMap(neighbour -> within(neighbour).stream())
                .toList();
        RegionNumbers numbers = queries.numbers(within, around);
        return new RegionView(
                area,
                words.above(area, page),
                Addresses.of(RegionCharts.listed(area), page),
                numbers.total(),
                area.population().map(people -> t.number(people.people())),
                counts.density(area).map(density -> t.number(density, 1)),
                map(area, counts, page),
                new RegionCharts(area, counts, places, page).of(numbers),
                RegionGaps.of(area, numbers, counts, places, page),
                Optional.ofNullable(activities.getIfAvailable()).flatMap(known -> known.in(area, page)),
                queries.newest(within, MOST_NEW).stream()
                        .map(summary -> entries.entry(summary, Optional.empty(), t))
                        .toList(),
                places.neighbours(area.id()).stream()
                        .map(neighbour -> words.link(neighbour, page))
                        .toList());
    }

    /** What stands on its picture. */
    SharePicture card(Area area, Page page) {
        AreaCounts counts = new AreaCounts(queries.counts(), places);
        return new SharePicture(
                page.siteName().in(page.language()).text(),
                area.titled(page.language()),
                page.t().say("directory.list.found", "count", counts.of(area)),
                List.of(),
                map(area, counts, page));
    }

    /** What stands on the picture of the whole list. */
    SharePicture card(Page page) {
        List<CountryView> countries = countries(page);
        long total = countries.stream()
                .flatMap(country -> country.regions().stream())
                .mapToLong(CountryView.Region::count)
                .sum();
        return new SharePicture(
                page.siteName().in(page.language()).text(),
                page.t().say("directory.nav"),
                page.t().say("directory.list.found", "count", total),
                List.of(),
                countries.stream().flatMap(country -> country.map().stream()).findFirst());
    }

    /** Every country with its regions, and how many there are in each. */
    List<CountryView> countries(Page page) {
        AreaCounts counts = new AreaCounts(queries.counts(), places);
        return places.countries().stream()
                .map(country -> country(country, counts, page))
                .toList();
    }

    private CountryView country(Country country, AreaCounts counts, Page page) {
        List<Area> regions = places.regions(country.code());
        Optional<MapView> map = maps.ofCountry(country.code(), Level.REGION)
                .map(drawn -> counted(
                        drawn, counts, country.name().in(page.language()).text(), page));
        return new CountryView(
                country.name(),
                map,
                regions.stream()
                        .map(region -> new CountryView.Region(words.link(region, page), counts.of(region)))
                        .toList());
    }

    private Optional<MapView> map(Area area, AreaCounts counts, Page page) {
        Area drawn =
                area.level() == Level.MUNICIPALITY ? places.regionOf(area.id()).orElse(area) : area;
        return maps.of(drawn.id()).map(map -> counted(map, counts, area.titled(page.language()), page));
    }

    private static MapView counted(PlaceMap map, AreaCounts counts, String name, Page page) {
        long most = map.shapes().stream()
                .mapToLong(shape -> counts.of(shape.area()))
                .max()
                .orElse(0);
        return AreaMaps.draw(
                map,
                page.t().say("directory.profile.map", "name", name),
                one -> AreaMaps.counted(page.to("/regions/" + one.address()), counts.of(one), most, page.t()),
                List.of(),
                page.t());
    }

    private List<AreaId> within(Area area) {
        List<AreaId> within = new ArrayList<>(
                places.municipalities(area.id()).stream().map(Area::id).toList());
        within.add(area.id());
        return within;
    }
}
