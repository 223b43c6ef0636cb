package kompas.directory.editing;

import java.util.Optional;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.places.Resolution.Precision;
import kompas.places.SettlementId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an organisation is, as its columns say.
 *
 * @param precision its code
 */
record Whereabouts(
        Optional<String> country,
        Optional<SettlementId> settlement,
        Optional<AreaId> municipality,
        Optional<AreaId> region,
        Optional<Point> point,
        String precision) {

    /** How closely the place is shown. */
    enum Shown implements Coded {
        /** At a point of its own. */
        POINT,
        /** In the middle of the town or village. */
        MIDDLE,
        /** As a municipality, without a point. */
        AREA,
        /** The same, and no address either: it is somebody's home. */
        HOME;

        @Override
        public String key() {
            return "editing.shown." + code();
        }
    }

    static Whereabouts of(ObjectNode state) {
        JsonNode longitude = state.path("longitude");
        JsonNode latitude = state.path("latitude");
        return new Whereabouts(
                Optional.of(state.path("country").asString("")).filter(code -> !code.isEmpty()),
                id(state, "settlement_id").map(SettlementId::of),
                id(state, "municipality_id").map(AreaId::of),
                id(state, "region_id").map(AreaId::of),
                longitude.isNumber() && latitude.isNumber()
                        ? Optional.of(new Point(latitude.asDouble(), longitude.asDouble()))
                        : Optional.empty(),
                state.path("place_precision").asString(Precision.UNRESOLVED.code()));
    }

    private static Optional<UUID> id(ObjectNode state, String column) {
        return Optional.of(state.path(column).asString(""))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString);
    }

    ObjectNode columns() {
        ObjectNode columns = Stored.JSON.createObjectNode();
        columns.put("country", country.orElse(null));
        columns.put("settlement_id", settlement.map(id -> id.value().toString()).orElse(null));
        columns.put(
                "municipality_id", municipality.map(id -> id.value().toString()).orElse(null));
        columns.put("region_id", region.map(id -> id.value().toString()).orElse(null));
        columns.put("longitude", point.map(Point::longitude).orElse(null));
        columns.put("latitude", point.map(Point::latitude).orElse(null));
        columns.put("place_precision", precision);
        return columns;
    }

    /** Known to be in a municipality, a region or nowhere: no point is made up inside it. */
    Whereabouts asArea() {
        Precision coarse = municipality.isPresent()
                ? Precision.MUNICIPALITY
                : region.isPresent() ? Precision.REGION : Precision.UNRESOLVED;
        return new Whereabouts(country, Optional.empty(), municipality, region, Optional.empty(), coarse.code());
    }

    Whereabouts at(Point there, Precision how) {
        return new Whereabouts(country, settlement, municipality, region, Optional.of(there), how.code());
    }

    Whereabouts in(AreaId area) {
        return new Whereabouts(country, settlement, Optional.of(area), Optional.empty(), point, precision);
    }

    Optional<AreaId> area() {
        return municipality.or(() -> region);
    }

    boolean isKnown() {
        return municipality.isPresent() || region.isPresent();
    }
}
