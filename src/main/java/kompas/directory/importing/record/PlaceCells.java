package kompas.directory.importing.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.Places;
import kompas.places.Resolution;
import kompas.places.Resolution.Precision;
import kompas.shared.kernel.Point;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where an organisation is: clues go to the geocoding; what it cannot tell is a warning, never a rejection. */
public final class PlaceCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Predicate<String> COUNTRY = Pattern.compile("[A-Z]{2}").asMatchPredicate();

    private final WrittenPlaces written;
    private final Places places;

    public PlaceCells(Geocoding geocoding, Places places) {
        this.written = new WrittenPlaces(geocoding, places);
        this.places = places;
    }

    void read(Draft draft, Staged staged) {
        String country = draft.get("country").toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !COUNTRY.test(country)) {
            staged.warn("importing.warning.dropped", "column", "country", "value", country);
            country = "";
        }
        Resolution place = written.resolve(draft, country, staged);
        place.country().ifPresent(found -> staged.set(StagedColumn.COUNTRY, found));
        if (place.country().isEmpty()) {
            staged.set(StagedColumn.COUNTRY, country);
        }
        locate(draft, staged, place);
        addresses(draft, staged);
        areasServed(draft, staged, country);
    }

    private void locate(Draft draft, Staged staged, Resolution place) {
        Optional<Point> given = point(draft, staged);
        Optional<AreaId> municipality = place.municipality()
                .or(() -> given.flatMap(places::municipalityAt).map(Area::id));
        Precision precision = given.isPresent() ? Precision.ADDRESS : place.precision();
        Optional<Precision> told = precision(draft.get("precision"));
        staged.set(StagedColumn.PLACE_PRECISION, told.orElse(precision).code());
        staged.set(StagedColumn.SETTLEMENT_ID, place.settlement().map(id -> id.value()));
        staged.set(StagedColumn.MUNICIPALITY_ID, municipality.map(AreaId::value));
        if (municipality.isEmpty()) {
            staged.set(StagedColumn.REGION_ID, place.region().map(AreaId::value));
        }
        Optional<Point> point = given.or(place::point);
        staged.set(StagedColumn.LONGITUDE, point.map(Point::longitude));
        staged.set(StagedColumn.LATITUDE, point.map(Point::latitude));
    }

    private static Optional<Precision> precision(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : List.of(Precision.values()).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst();
    }

    private static Optional<Point> point(Draft draft, Staged staged) {
        String longitude = draft.get("longitude").replace(',', '.');
        String latitude = draft.get("latitude").replace(',', '.');
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            Point point = new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
            return point.latitude() == 0 && point.longitude() == 0 ? Optional.empty() : Optional.of(point);
        } catch (IllegalArgumentException e) {
            staged.warn("importing.warning.point", "longitude", longitude, "latitude", latitude);
            return Optional.empty();
        }
    }

    private static void addresses(Draft draft, Staged staged) {
        List<JsonNode> addresses = new ArrayList<>(main(draft, staged));
        try {
            if (!draft.get("more_addresses").isEmpty()) {
                JSON.readTree(draft.get("more_addresses"))
                        .valueStream()
                        .map(PlaceCells::further)
                        .forEach(addresses::add);
            }
        } catch (JacksonException e) {
            staged.reject("importing.rejected.json", "column", "more_addresses");
        }
        staged.set(
                StagedColumn.ADDRESSES,
                addresses.isEmpty()
                        ? null
                        : JSON.createArrayNode().addAll(addresses).toString());
    }

    /** There is one main address only. */
    private static JsonNode further(JsonNode address) {
        if (address instanceof ObjectNode row) {
            row.remove("main");
        }
        return address;
    }

    private static List<JsonNode> main(Draft draft, Staged staged) {
        ObjectNode address = JSON.createObjectNode().put("kind", "physical");
        put(address, "street", draft.get("street"));
        put(address, "postcode", draft.get("postcode"));
        put(address, "locality", draft.get("settlement"));
        put(address, "region", draft.get("region"));
        if (address.size() == 1) {
            return List.of();
        }
        if (!draft.get("more_addresses").isEmpty()) {
            address.put("main", true);
        }
        String country = staged.get(StagedColumn.COUNTRY);
        put(address, "country", country == null ? "" : country);
        address.put("visible", !draft.get("address_visible").equals("no"));
        return List.of(address);
    }

    private static void put(ObjectNode address, String part, String value) {
        if (!value.isEmpty()) {
            address.put(part, value);
        }
    }

    private void areasServed(Draft draft, Staged staged, String country) {
        List<Object> areas = new ArrayList<>();
        for (String code : draft.list("service_areas")) {
            Optional<Area> area = places.findAreaByKey(code)
                    .or(() -> places.findAreaByAddress(code))
                    .or(() -> places.findAreaByCode(country, "LAU", code));
            area.ifPresentOrElse(
                    found -> areas.add(found.id().value()),
                    () -> staged.warn("importing.warning.dropped", "column", "service_areas", "value", code));
        }
        staged.set(StagedColumn.SERVICE_AREA_IDS, areas);
    }
}
