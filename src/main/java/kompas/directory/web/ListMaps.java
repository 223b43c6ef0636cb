package kompas.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.search.Facet;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationResults.Count;
import kompas.directory.search.View;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.web.MapView;
import kompas.shared.web.MapView.Mark;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The list as maps: countries with a number in each region, or one region with its organisations. */
@Component
class ListMaps {

    private final Places places;
    private final PlaceMaps maps;

    ListMaps(Places places, PlaceMaps maps) {
        this.places = places;
        this.maps = maps;
    }

    List<MapView> of(OrganisationResults results, Page page) {
        List<String> regions = results.asked().chosen(Facet.REGION);
        Optional<Area> one = regions.size() == 1 ? area(regions.getFirst()) : Optional.empty();
        Optional<MapView> close =
                one.flatMap(region -> maps.of(region.id()).map(map -> region(region, map, results, page)));
        if (close.isPresent()) {
            return List.of(close.get());
        }
        List<String> chosen = results.asked().chosen(Facet.COUNTRY);
        List<String> countries = places.countries().stream()
                .map(Country::code)
                .filter(code -> chosen.isEmpty() || chosen.contains(code))
                .toList();
        return countries.stream()
                .flatMap(code -> country(code, countries.size() == 1, results, page).stream())
                .toList();
    }

    /** Alone it moves; beside others it is a drawing, because an address holds one position only. */
    private Optional<MapView> country(String code, boolean alone, OrganisationResults results, Page page) {
        return maps.ofCountry(code, Level.REGION).map(map -> {
            MapView drawing = areas(map, Facet.REGION, results, List.of(), page);
            return alone ? live(drawing, maps.regionsAddress(page.language(), code), results, page) : drawing;
        });
    }

    private MapView region(Area region, PlaceMap map, OrganisationResults results, Page page) {
        List<Mark> drawn = results.marks().stream()
                .filter(mark -> map.projection().shows(mark.point()))
                .map(mark -> AreaMaps.mark(
                        map,
                        mark.point(),
                        page.t().say("directory.map.count", "count", mark.count()),
                        mark.count(),
                        Addresses.of(
                                results.asked().seenAs(View.LIST).around(Optional.of(Near.point(mark.point(), ""))),
                                page)))
                .toList();
        return live(
                areas(map, Facet.MUNICIPALITY, results, drawn, page),
                maps.municipalitiesAddress(page.language(), region),
                results,
                page);
    }

    /** Areas with a number each, a link to the list of just that area. */
    private MapView areas(PlaceMap map, Facet facet, OrganisationResults results, List<Mark> marks, Page page) {
        OrganisationCriteria asked = results.asked();
        Map<String, Long> counts =
                results.counts(facet).stream().collect(Collectors.toMap(Count::value, Count::count, Long::sum));
        long most = map.shapes().stream()
                .mapToLong(shape -> counts.getOrDefault(shape.area().address(), 0L))
                .max()
                .orElse(0);
        return AreaMaps.draw(
                map,
                page.t().say("directory.map.label", "count", results.total()),
                area -> AreaMaps.counted(
                        Addresses.of(asked.choosing(facet, List.of(area.address())), page),
                        counts.getOrDefault(area.address(), 0L),
                        most,
                        page.t()),
                marks,
                page.t());
    }

    private static MapView live(MapView map, String borders, OrganisationResults results, Page page) {
        String marks = Addresses.of(page.to(Addresses.LIST + "/marks"), results.asked());
        return new MapView(
                map.label(), map.projection(), map.areas(), map.marks(), map.names(), new MapView.Live(borders, marks));
    }

    private Optional<Area> area(String value) {
        return Stream.of(places.findAreaByKey(value), places.findAreaByAddress(value))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
