package kompas.events.finding.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.AgendaView;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;
import kompas.search.IndexNotReady;
import kompas.shared.kernel.Point;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What is on within a part of a map, as GeoJSON for a script: one point for each place, its next date by name. */
@Component
class AgendaMarks {

    private static final int MOST_MARKS = 2_000;
    private static final double[] WORLD = {-180, -90, 180, 90};

    private final FindingActivities finding;
    private final AgendaWords words;

    AgendaMarks(FindingActivities finding, AgendaWords words) {
        this.finding = finding;
        this.words = words;
    }

    /** What cannot be read is the whole world; without an index there are no marks. */
    Map<String, Object> of(MultiValueMap<String, String> parameters, Page page) {
        ActivityCriteria criteria = ActivityCriteria.read(parameters).criteria();
        double[] box = Optional.ofNullable(parameters.getFirst("bbox"))
                .flatMap(AgendaMarks::box)
                .orElse(WORLD);
        return Map.of("type", "FeatureCollection", "features", features(criteria, box, page));
    }

    private List<Map<String, Object>> features(ActivityCriteria criteria, double[] box, Page page) {
        Map<Point, List<ListedDate>> byPlace = new LinkedHashMap<>();
        try {
            finding.next(criteria, Integer.MAX_VALUE - 2)
                    .forEach(date -> date.activity()
                            .point()
                            .filter(point -> holds(box, point))
                            .ifPresent(point -> byPlace.computeIfAbsent(point, unused -> new ArrayList<>())
                                    .add(date)));
        } catch (IndexNotReady e) {
            return List.of();
        }
        return byPlace.entrySet().stream()
                .limit(MOST_MARKS)
                .map(place -> feature(place.getKey(), place.getValue(), criteria, page))
                .toList();
    }

    private Map<String, Object> feature(Point point, List<ListedDate> dates, ActivityCriteria criteria, Page page) {
        return Map.of(
                "type",
                "Feature",
                "geometry",
                Map.of("type", "Point", "coordinates", List.of(point.longitude(), point.latitude())),
                "properties",
                Map.of("name", name(dates, page), "count", dates.size(), "href", href(dates, criteria, page)));
    }

    /** The next date at a place, and how many more activities there are. */
    static String name(List<ListedDate> dates, Page page) {
        ListedDate next = dates.getFirst();
        return page.t()
                .say(
                        "finding.map.next",
                        "title",
                        next.activity().title().in(page.language()).text(),
                        "day",
                        DayWords.brief(next.firstDay(), page.t()),
                        "more",
                        dates.size() - 1);
    }

    /** The page of the only one, else the list of what is on in that house, or at least in that municipality. */
    String href(List<ListedDate> dates, ActivityCriteria criteria, Page page) {
        ActivityCriteria list = criteria.seenAs(AgendaView.LIST);
        ListedActivity next = dates.getFirst().activity();
        if (dates.size() == 1) {
            return page.to(next.path());
        }
        return next.library()
                .filter(house -> dates.stream()
                        .allMatch(date -> date.activity().library().equals(next.library())))
                .flatMap(house -> words.librarySlug(house.value().toString()))
                .map(slug -> list.choosing(ActivityFacet.LIBRARY, List.of(slug)))
                .or(() -> next.codes(ActivityFacet.MUNICIPALITY).stream()
                        .findFirst()
                        .map(address -> list.choosing(ActivityFacet.MUNICIPALITY, List.of(address))))
                .map(narrowed -> AgendaAddresses.of(narrowed, page))
                .orElseGet(() -> page.to(next.path()));
    }

    private static boolean holds(double[] box, Point point) {
        return point.longitude() >= box[0]
                && point.latitude() >= box[1]
                && point.longitude() <= box[2]
                && point.latitude() <= box[3];
    }

    private static Optional<double[]> box(String text) {
        String[] numbers = text.split(",", -1);
        boolean readable =
                numbers.length == 4 && Stream.of(numbers).allMatch(one -> one.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?"));
        return readable
                ? Optional.of(
                        Stream.of(numbers).mapToDouble(Double::parseDouble).toArray())
                : Optional.empty();
    }
}
