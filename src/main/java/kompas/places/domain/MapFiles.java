package kompas.places.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The base map as GeoJSON, names in one language. */
@Component
public class MapFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CurrentPlaces places;

    MapFiles(CurrentPlaces places) {
        this.places = places;
    }

    /** The regions of a country. */
    public String regions(String language, String country) {
        Places today = places.on(places.date());
        if (today.findCountry(country).isEmpty()) {
            throw new NotFound("Country " + country);
        }
        return areas(language, today.areas(country, Level.REGION), false);
    }

    /** The municipalities of an area. */
    public String municipalities(String language, String country, String key) {
        return areas(language, places.municipalities(area(country, key).id()), true);
    }

    private Area area(String country, String key) {
        return places.findAreaByKey(key)
                .filter(area -> area.country().equals(country))
                .orElseThrow(() -> new NotFound("Area " + key));
    }

    private String areas(String language, List<Area> areas, boolean closely) {
        Day day = places.snapshot().on(places.date());
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (Area area : areas) {
            Optional<Outline> outline = day.findOutline(area.id(), closely);
            if (outline.isPresent()) {
                begin(json, area.key(), area.label(language));
                if (area.level() == Level.REGION) {
                    json.append(",\"href\":")
                            .append(JSON.writeValueAsString("/" + language + "/regions/" + area.address()));
                }
                json.append("},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":");
                Borders.write(json, outline.get());
                json.append("}}");
            }
        }
        return json.append("]}").toString();
    }

    /** The settlements of an area that have a point, largest first. */
    public String settlements(String language, String country, String key) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        places.settlements(area(country, key).id()).stream()
                .filter(settlement -> settlement.point().isPresent())
                .sorted(Comparator.comparingInt(MapFiles::people).reversed())
                .forEach(settlement -> {
                    begin(json, settlement.country() + settlement.code(), settlement.label(language));
                    settlement
                            .population()
                            .ifPresent(population ->
                                    json.append(",\"population\":").append(population.people()));
                    settlement
                            .point()
                            .ifPresent(point -> json.append("},\"geometry\":{\"type\":\"Point\",\"coordinates\":[")
                                    .append(point.longitude())
                                    .append(',')
                                    .append(point.latitude())
                                    .append("]}}"));
                });
        return json.append("]}").toString();
    }

    private static int people(Settlement settlement) {
        return settlement.population().map(population -> population.people()).orElse(0);
    }

    /** A feature up to the name among its properties, which are left open. */
    private static void begin(StringBuilder json, String id, String name) {
        json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
                .append("{\"type\":\"Feature\",\"id\":\"")
                .append(id)
                .append("\",\"properties\":{\"name\":")
                .append(JSON.writeValueAsString(name));
    }
}
