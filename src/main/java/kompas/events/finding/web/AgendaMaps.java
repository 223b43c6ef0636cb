package kompas.events.finding.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.AgendaView;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.FoundActivities;
import kompas.events.finding.FoundActivities.Count;
import kompas.events.finding.ListedDate;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.kernel.Point;
import kompas.shared.web.MapView;
import kompas.shared.web.MapView.Mark;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** What is on as maps: countries with a number in each region, or one region with a point for each place and its next date. */
@Component
class AgendaMaps {

    private static final int SHADES = 5;
    private static final int MOST_MARKS = 300;

    private final FindingActivities finding;
    private final Places places;
    private final PlaceMaps maps;
    private final AgendaWords words;
    private final AgendaMarks points;

    AgendaMaps(FindingActivities finding, Places places, PlaceMaps maps, AgendaWords words, AgendaMarks points) {
        this.finding = finding;
        this.places = places;
        this.maps = maps;
        this.words = words;
        this.points = points;
    }

    List<MapView> of(FoundActivities found, Page page) {
        List<String> regions = found.asked().chosen(ActivityFacet.REGION);
        Optional<Area> one = regions.size() == 1 ? words.area(regions.getFirst()) : Optional.empty();
        Optional<MapView> close =
                one.flatMap(region -> maps.of(region.id()).map(map -> region(region, map, found, page)));
        if (close.isPresent()) {
            return List.of(close.get());
        }
        List<String> chosen = found.asked().chosen(ActivityFacet.COUNTRY);
        return places.countries().stream()
                .map(Country::code)
                .filter(code -> chosen.isEmpty() || chosen.contains(code))
                .flatMap(code -> maps.ofCountry(code, Level.REGION).stream())
                .map(map -> areas(map, ActivityFacet.REGION, found, List.of(), page))
                .toList();
    }

    private MapView region(Area region, PlaceMap map, FoundActivities found, Page page) {
        Map<Point, List<ListedDate>> byPlace = new LinkedHashMap<>();
        finding.next(found.asked(), Integer.MAX_VALUE - 2)
                .forEach(date -> date.activity()
                        .point()
                        .filter(map.projection()::shows)
                        .ifPresent(point -> byPlace.computeIfAbsent(point, unused -> new ArrayList<>())
                                .add(date)));
        List<Mark> marks = byPlace.entrySet().stream()
                .limit(MOST_MARKS)
                .map(place -> mark(map, place.getValue(), found.asked(), page))
                .toList();
        MapView drawing = areas(map, ActivityFacet.MUNICIPALITY, found, marks, page);
        return new MapView(
                drawing.label(),
                drawing.projection(),
                drawing.areas(),
                drawing.marks(),
                drawing.names(),
                new MapView.Live(
                        maps.municipalitiesAddress(page.language(), region),
                        AgendaAddresses.of(
                                page.to(AgendaAddresses.MARKS), found.asked().at(Optional.empty()))));
    }

    private Mark mark(PlaceMap map, List<ListedDate> dates, ActivityCriteria asked, Page page) {
        Point point = dates.getFirst().activity().point().orElseThrow();
        return new Mark(
                map.projection().x(point.longitude()),
                map.projection().y(point.latitude()),
                AgendaMarks.name(dates, page),
                dates.size(),
                points.href(dates, asked, page));
    }

    /** Areas with a number each, a link to the list of just that area. */
    private MapView areas(PlaceMap map, ActivityFacet facet, FoundActivities found, List<Mark> marks, Page page) {
        ActivityCriteria asked = found.asked().seenAs(AgendaView.MAP);
        Map<String, Integer> counts =
                found.counts(facet).stream().collect(Collectors.toMap(Count::value, Count::count, Integer::sum));
        int most = map.shapes().stream()
                .mapToInt(shape -> counts.getOrDefault(shape.area().address(), 0))
                .max()
                .orElse(0);
        return new MapView(
                page.t().say("finding.map.label", "count", found.total()),
                map.projection(),
                map.shapes().stream()
                        .map(shape -> area(
                                shape,
                                counts.getOrDefault(shape.area().address(), 0),
                                most,
                                AgendaAddresses.of(
                                        asked.choosing(
                                                facet, List.of(shape.area().address())),
                                        page),
                                page))
                        .toList(),
                marks,
                names(map, page),
                null);
    }

    private static List<MapView.Name> names(PlaceMap map, Page page) {
        return map.shapes().stream()
                .map(shape -> new MapView.Name(
                        shape.x(map.projection()),
                        shape.y(map.projection()),
                        shape.area().label(page.language())))
                .toList();
    }

    private static MapView.Area area(PlaceMap.Shape shape, int count, int most, String href, Page page) {
        int shade =
                count == 0 ? 0 : Math.clamp((long) Math.ceil((double) count * SHADES / Math.max(1, most)), 1, SHADES);
        return new MapView.Area(
                shape.area().key(),
                shape.area().label(page.language()),
                shape.path(),
                href,
                page.t().say("finding.map.count", "count", count),
                shade);
    }
}
