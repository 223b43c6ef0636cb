package kompas.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.search.Box;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks.Mark;
import kompas.directory.search.OrganisationSearch;
import kompas.search.IndexNotReady;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The marks of one part of a map, as GeoJSON for a script. */
@Component
class ListMarks {

    private static final int DEEPEST_ZOOM = 18;

    private final OrganisationSearch search;
    private final OrganisationDirectory directory;

    ListMarks(OrganisationSearch search, OrganisationDirectory directory) {
        this.search = search;
        this.directory = directory;
    }

    /** What cannot be read is the whole world at its smallest; without an index there are no marks. */
    Map<String, Object> of(MultiValueMap<String, String> parameters, Page page) {
        OrganisationCriteria criteria = OrganisationCriteria.read(parameters).criteria();
        Box box = Optional.ofNullable(parameters.getFirst("bbox"))
                .flatMap(ListMarks::box)
                .orElse(Box.WORLD);
        int zoom = Optional.ofNullable(parameters.getFirst("zoom"))
                .filter(number -> number.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .orElse(0);
        return Map.of("type", "FeatureCollection", "features", features(criteria, box, zoom, page));
    }

    private List<Map<String, Object>> features(OrganisationCriteria criteria, Box box, int zoom, Page page) {
        List<Mark> marks;
        try {
            marks = search.marks(criteria, page.language(), box, Math.min(zoom, DEEPEST_ZOOM))
                    .marks();
        } catch (IndexNotReady e) {
            return List.of();
        }
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(marks.stream()
                .flatMap(mark -> mark.organisation().stream())
                .map(OrganisationId::new)
                .toList());
        return marks.stream().map(mark -> feature(mark, known, page)).toList();
    }

    private static Map<String, Object> feature(Mark mark, Map<OrganisationId, OrganisationSummary> known, Page page) {
        Optional<OrganisationSummary> single =
                mark.organisation().map(OrganisationId::new).flatMap(id -> Optional.ofNullable(known.get(id)));
        Map<String, Object> properties = single.<Map<String, Object>>map(summary -> Map.of(
                        "name", summary.name().in(page.language()).text(),
                        "count", 1,
                        "href", page.to(summary.path())))
                .orElseGet(() -> Map.of(
                        "name", page.t().say("directory.map.count", "count", mark.count()), "count", mark.count()));
        return Map.of(
                "type",
                "Feature",
                "geometry",
                Map.of(
                        "type",
                        "Point",
                        "coordinates",
                        List.of(mark.point().longitude(), mark.point().latitude())),
                "properties",
                properties);
    }

    private static Optional<Box> box(String text) {
        String[] numbers = text.split(",", -1);
        if (numbers.length != 4
                || Stream.of(numbers).anyMatch(number -> !number.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?"))) {
            return Optional.empty();
        }
        double[] sides = Stream.of(numbers).mapToDouble(Double::parseDouble).toArray();
        return sides[1] <= sides[3] ? Optional.of(new Box(sides[1], sides[0], sides[3], sides[2])) : Optional.empty();
    }
}
