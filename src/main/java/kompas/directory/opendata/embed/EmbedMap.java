package kompas.directory.opendata.embed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.opendata.Finding;
import kompas.directory.search.Box;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks;
import kompas.directory.search.OrganisationResults;
import kompas.network.NetworkSettings;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.web.MapProjection;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** A drawn map of the organisations asked for, on the borders of the area asked for or of the country most of them are in. */
@Component
class EmbedMap {

    private static final int ZOOM_OF_COUNTRY = 7;
    private static final int ZOOM_OF_AREA = 10;

    private final Finding finding;
    private final OrganisationDirectory directory;
    private final Places places;
    private final PlaceMaps maps;
    private final NetworkSettings settings;

    EmbedMap(
            Finding finding, OrganisationDirectory directory, Places places, PlaceMaps maps, NetworkSettings settings) {
        this.finding = finding;
        this.directory = directory;
        this.places = places;
        this.maps = maps;
        this.settings = settings;
    }

    /** Empty when the borders are not known. */
    Optional<MapView> of(OrganisationResults found, Page page) {
        OrganisationCriteria criteria = found.asked();
        Optional<PlaceMap> chosen =
                chosen(criteria).flatMap(places::findAreaByAddress).flatMap(area -> maps.of(area.id()));
        int zoom = chosen.isPresent() ? ZOOM_OF_AREA : ZOOM_OF_COUNTRY;
        return chosen.or(() -> maps.ofCountry(country(found), Level.REGION))
                .map(ground -> drawn(ground, finding.marks(criteria, page.language(), box(ground), zoom), page));
    }

    private static Optional<String> chosen(OrganisationCriteria criteria) {
        return criteria.chosen(Facet.MUNICIPALITY).stream()
                .findFirst()
                .or(() -> criteria.chosen(Facet.REGION).stream().findFirst());
    }

    /** The country asked for, else the one most of the organisations are in. */
    private String country(OrganisationResults found) {
        return found.asked().chosen(Facet.COUNTRY).stream()
                .findFirst()
                .or(() -> found.counts(Facet.COUNTRY).stream()
                        .map(OrganisationResults.Count::value)
                        .filter(settings.current().countries()::contains)
                        .findFirst())
                .orElseGet(() -> settings.current().countries().getFirst());
    }

    private static Box box(PlaceMap ground) {
        MapProjection projection = ground.projection();
        return new Box(projection.south(), projection.west(), projection.north(), projection.east());
    }

    private MapView drawn(PlaceMap ground, OrganisationMarks marks, Page page) {
        Map<UUID, OrganisationSummary> known = singles(marks);
        MapProjection projection = ground.projection();
        List<MapView.Area> areas = ground.shapes().stream()
                .map(shape -> new MapView.Area(
                        shape.area().key(), shape.area().label(page.language()), shape.path(), null, "", 0))
                .toList();
        List<MapView.Mark> drawn = marks.marks().stream()
                .map(mark -> mark(mark, known, projection, page))
                .toList();
        return new MapView(page.t().say("opendata.embed.map.label"), projection, areas, drawn, List.of(), null);
    }

    private Map<UUID, OrganisationSummary> singles(OrganisationMarks marks) {
        List<OrganisationId> ids = marks.marks().stream()
                .flatMap(mark -> mark.organisation().stream())
                .map(OrganisationId::new)
                .toList();
        return directory.summaries(ids).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    private static MapView.Mark mark(
            OrganisationMarks.Mark mark, Map<UUID, OrganisationSummary> known, MapProjection projection, Page page) {
        Optional<OrganisationSummary> one = mark.organisation().map(known::get);
        return new MapView.Mark(
                projection.x(mark.point().longitude()),
                projection.y(mark.point().latitude()),
                one.map(summary -> summary.name().in(page.language()).text())
                        .orElseGet(() -> page.t().say("opendata.embed.found", "count", mark.count())),
                mark.count(),
                one.map(summary -> page.base() + page.to(summary.path())).orElse(null));
    }
}
