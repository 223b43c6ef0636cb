package kompas.places.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.SettlementId;
import kompas.places.domain.PlacesData.AreaData;
import kompas.places.domain.PlacesData.Code;
import kompas.places.domain.PlacesData.CountryData;
import kompas.places.domain.PlacesData.Dated;
import kompas.places.domain.PlacesData.PostcodeData;
import kompas.places.domain.PlacesData.SettlementData;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads all tables of places into memory, once per load. */
@Repository
class PlacesRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    PlacesRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public PlacesData read() {
        Map<AreaId, Outline> fine = new HashMap<>();
        Map<AreaId, Outline> coarse = new HashMap<>();
        each("select area_id, fine, coarse from places.border", row -> {
            fine.put(area(row, "area_id"), Borders.ofMultiPolygon(row.getString("fine")));
            coarse.put(area(row, "area_id"), Borders.ofMultiPolygon(row.getString("coarse")));
        });
        Map<AreaId, Set<AreaId>> neighbours = new HashMap<>();
        each(
                "select area_id, neighbour_id from places.neighbour",
                row -> neighbours
                        .computeIfAbsent(area(row, "area_id"), unused -> new HashSet<>())
                        .add(area(row, "neighbour_id")));
        return new PlacesData(
                countries(), areas(), parents(), codes(), neighbours, fine, coarse, settlements(), postcodes());
    }

    private void each(String query, RowCallbackHandler take) {
        sql.sql(query).query(take);
    }

    private List<CountryData> countries() {
        return sql.sql("select code, name, language, description from places.country order by code")
                .query((row, number) -> new CountryData(
                        row.getString("code"),
                        LocalizedColumn.read(row.getString("name")),
                        row.getString("language"),
                        JSON.readValue(row.getString("description"), CountryDescription.class)))
                .list();
    }

    private List<AreaData> areas() {
        return sql.sql("select * from places.area order by key")
                .query((row, number) -> new AreaData(
                        area(row, "id"),
                        row.getString("key"),
                        row.getString("country"),
                        Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                        LocalizedColumn.read(row.getString("name")),
                        row.getString("latin"),
                        LocalizedColumn.readOptional(row.getString("title")),
                        texts(row, "other_names"),
                        people(row),
                        interval(row)))
                .list();
    }

    private List<Dated<AreaId>> parents() {
        return sql.sql("select area_id, parent_id, valid_from, valid_to from places.parentage")
                .query((row, number) -> new Dated<>(area(row, "area_id"), area(row, "parent_id"), interval(row)))
                .list();
    }

    private List<Dated<Code>> codes() {
        return sql.sql("select area_id, scheme, code, valid_from, valid_to from places.code order by scheme")
                .query((row, number) -> new Dated<>(
                        area(row, "area_id"), new Code(row.getString("scheme"), row.getString("code")), interval(row)))
                .list();
    }

    private List<SettlementData> settlements() {
        return sql.sql("select * from places.settlement order by country, code")
                .query((row, number) -> new SettlementData(
                        SettlementId.of(row.getObject("id", UUID.class)),
                        row.getString("country"),
                        row.getString("code"),
                        row.getString("kind"),
                        LocalizedColumn.read(row.getString("name")),
                        row.getString("latin"),
                        texts(row, "other_names"),
                        area(row, "municipality_id"),
                        texts(row, "postcodes"),
                        people(row),
                        point(row)))
                .list();
    }

    private List<PostcodeData> postcodes() {
        return sql.sql("select * from places.postcode order by country, first")
                .query((row, number) -> new PostcodeData(
                        row.getString("country"),
                        row.getString("first"),
                        row.getString("last"),
                        row.getString("label"),
                        Optional.ofNullable(row.getObject("municipality_id", UUID.class))
                                .map(AreaId::of)))
                .list();
    }

    private static AreaId area(ResultSet row, String column) throws SQLException {
        return AreaId.of(row.getObject(column, UUID.class));
    }

    private static OptionalInt people(ResultSet row) throws SQLException {
        Integer people = row.getObject("population", Integer.class);
        return people == null ? OptionalInt.empty() : OptionalInt.of(people);
    }

    private static Optional<Point> point(ResultSet row) throws SQLException {
        Double longitude = row.getObject("longitude", Double.class);
        return longitude == null ? Optional.empty() : Optional.of(new Point(row.getDouble("latitude"), longitude));
    }

    private static Interval interval(ResultSet row) throws SQLException {
        return new Interval(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
