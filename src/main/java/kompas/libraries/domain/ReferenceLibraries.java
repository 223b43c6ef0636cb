package kompas.libraries.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.libraries.LibraryKind;
import kompas.libraries.LoadingLibraries;
import kompas.libraries.domain.LibraryFiles.Row;
import kompas.libraries.rooms.ExampleRooms;
import kompas.places.Area;
import kompas.places.Places;
import kompas.places.Resolution.Precision;
import kompas.places.Settlement;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import kompas.shared.text.Slugs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows of reference files: looks places up, chooses slugs, and hands all rows over at once. */
@Component
class ReferenceLibraries implements LoadingLibraries {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HOURS = List.of("opening_hours", "staffed_hours", "hours");

    private final LibraryFiles files;
    private final LibraryWriting writing;
    private final ExampleWriting examplesWriting;
    private final ExampleRooms rooms;
    private final Places places;

    ReferenceLibraries(
            LibraryFiles files,
            LibraryWriting writing,
            ExampleWriting examplesWriting,
            ExampleRooms rooms,
            Places places) {
        this.rooms = rooms;
        this.files = files;
        this.writing = writing;
        this.examplesWriting = examplesWriting;
        this.places = places;
    }

    @Override
    @Transactional
    public Loaded load(String country) {
        Optional<Row> source = files.source(country);
        if (source.isEmpty()) {
            return Loaded.NOTHING;
        }
        String language = source.get().text("language");
        String key = source.get().text("key");
        writing.saveSource(source(source.get(), language));
        ArrayNode rows = JSON.createArrayNode();
        Set<String> taken = new HashSet<>(writing.slugs());
        Set<String> known = new HashSet<>(writing.keys(key));
        Set<String> seen = new HashSet<>();
        for (Row row : files.libraries(country)) {
            ObjectNode library = library(row, country, language);
            if (!seen.add(row.text("key"))) {
                throw row.problem("the key “" + row.text("key") + "” stands here a second time");
            }
            if (!known.contains(row.text("key"))) {
                taken.add(library.put("slug", Slugs.unique(library.get("slug").asString(), taken::contains))
                        .get("slug")
                        .asString());
            }
            rows.add(library);
        }
        return writing.saveLibraries(key, source.get().text("date"), JSON.writeValueAsString(rows));
    }

    @Override
    @Transactional
    public Loaded loadExamples(String country) {
        JsonNode examples = files.examples(country);
        Optional<Row> source = files.source(country);
        if (source.isEmpty() || examples.isEmpty()) {
            return Loaded.NOTHING;
        }
        for (JsonNode library : examples.path("libraries")) {
            addHolidays(library, examples.path("holidays"));
            library.path("branches").forEach(branch -> addHolidays(branch, examples.path("holidays")));
        }
        for (JsonNode library : examples.path("libraries")) {
            library.path("rooms").forEach(room -> addHolidays(room, examples.path("holidays")));
        }
        Loaded loaded =
                examplesWriting.save(source.get().text("key"), JSON.writeValueAsString(examples.path("libraries")));
        rooms.load(source.get().text("key"), examples.path("libraries"));
        return loaded;
    }

    private static String source(Row row, String language) {
        ObjectNode source = JSON.createObjectNode().put("key", row.text("key"));
        source.set("name", localized(row.localized("name", language)));
        for (String column : List.of("url", "licence", "attribution")) {
            row.find(column).ifPresent(text -> source.put(column, text));
        }
        return JSON.writeValueAsString(source);
    }

    private ObjectNode library(Row row, String country, String language) {
        Optional<Area> municipality = row.find("municipality").map(key -> area(row, key));
        Optional<Settlement> settlement = row.find("settlement").map(code -> settlement(row, country, code));
        LocalizedText name = row.localized("name", language);
        ObjectNode library = JSON.createObjectNode()
                .put("source_key", row.text("key"))
                .put("slug", slug(name, settlement.map(Settlement::latin).or(() -> municipality.map(Area::latin))))
                .put("kind", kind(row))
                .put("country", country);
        library.set("name", localized(name));
        row.find("website").ifPresent(website -> library.put("website", website));
        municipality.ifPresent(
                area -> library.put("municipality_id", area.id().value().toString()));
        settlement.ifPresent(
                place -> library.put("settlement_id", place.id().value().toString()));
        ArrayNode serves = library.putArray("serves");
        row.texts("serves")
                .forEach(key -> serves.add(area(row, key).id().value().toString()));
        return locate(library, municipality, settlement);
    }

    private static ObjectNode locate(ObjectNode library, Optional<Area> municipality, Optional<Settlement> settlement) {
        Precision precision = settlement.flatMap(Settlement::point).isPresent()
                ? Precision.SETTLEMENT
                : municipality.isPresent() ? Precision.MUNICIPALITY : Precision.UNRESOLVED;
        Optional<Point> point = settlement.flatMap(Settlement::point).or(() -> municipality.flatMap(Area::centre));
        point.ifPresent(place -> library.put("longitude", place.longitude()).put("latitude", place.latitude()));
        return library.put("place_precision", precision.code());
    }

    /** A name that says where the library is makes a good address; else the place is said behind it. */
    private static String slug(LocalizedText name, Optional<String> place) {
        String own = Slugs.of(name.in(name.source()).text());
        return place.map(Slugs::of)
                .filter(where -> !own.contains(where))
                .map(where -> Slugs.of(own + "-" + where))
                .orElse(own);
    }

    private static String kind(Row row) {
        return Coded.find(LibraryKind.class, row.text("kind"))
                .map(LibraryKind::code)
                .orElseThrow(() -> row.problem("there is no kind of library “" + row.text("kind") + "”"));
    }

    private Area area(Row row, String key) {
        return places.findAreaByKey(key).orElseThrow(() -> row.problem("there is no area “" + key + "”"));
    }

    private Settlement settlement(Row row, String country, String code) {
        return places.findSettlementByCode(country, code)
                .orElseThrow(() -> row.problem("there is no settlement “" + code + "”"));
    }

    private static void addHolidays(JsonNode house, JsonNode holidays) {
        for (String hours : HOURS) {
            if (house.path(hours) instanceof ObjectNode week) {
                week.set("special", holidays);
                OpeningHoursColumn.read(week);
            }
        }
    }

    private static JsonNode localized(LocalizedText text) {
        return JSON.readTree(LocalizedColumn.write(text));
    }
}
