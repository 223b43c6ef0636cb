package kompas.places.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kompas.places.AreaId;
import kompas.shared.sql.BulkRows;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes a country's reference into the tables: COPY into a temporary table, one statement from there. */
@Repository
class PlacesTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COUNTRY = """
            insert into places.country (code, name, language, description, fingerprint)
            values (:code, cast(:name as jsonb), :language, cast(:description as jsonb), :fingerprint)
            on conflict (code) do update
            set (name, language, description, fingerprint, loaded_at) =
                (excluded.name, excluded.language, excluded.description, excluded.fingerprint, now())
            """;

    private static final String AREAS = """
            insert into places.area select * from incoming_area
            on conflict (id) do update
            set (level, name, latin, title, other_names, population, valid_from, valid_to) =
                (excluded.level, excluded.name, excluded.latin, excluded.title, excluded.other_names,
                 excluded.population, excluded.valid_from, excluded.valid_to)
            """;

    private static final String SETTLEMENTS = """
            insert into places.settlement select * from incoming_settlement
            on conflict (id) do update
            set (kind, name, latin, other_names, municipality_id, postcodes, population, longitude, latitude) =
                (excluded.kind, excluded.name, excluded.latin, excluded.other_names, excluded.municipality_id,
                 excluded.postcodes, excluded.population, excluded.longitude, excluded.latitude)
            """;

    private static final String SUMS = """
            update places.area set population = parts.people
            from (select municipality_id, sum(population) as people
                  from places.settlement where country = :country
                  group by municipality_id having count(population) = count(*)) parts
            where area.id = parts.municipality_id and area.population is null
            """;

    private final JdbcClient sql;
    private final BulkRows rows;

    PlacesTables(JdbcClient sql, BulkRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** What was loaded, by country. */
    Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new HashMap<>();
        sql.sql("select code, fingerprint from places.country").query(row -> {
            fingerprints.put(row.getString(1), row.getString(2));
        });
        return fingerprints;
    }

    void country(CountryReference reference, String fingerprint) {
        sql.sql(COUNTRY)
                .param("code", reference.code())
                .param("name", LocalizedColumn.write(reference.name()))
                .param("language", reference.language())
                .param("description", JSON.writeValueAsString(reference.description()))
                .param("fingerprint", fingerprint)
                .update();
    }

    /** Writes the areas; answers the keys that were there before and are not now. */
    List<String> areas(CountryReference reference) {
        stage("area");
        rows.copy(
                "incoming_area (id, key, country, level, name, latin, title, other_names, population, valid_from, valid_to)",
                reference.areas().stream().map(area -> new @Nullable Object[] {
                    area.id().value(),
                    area.key(),
                    reference.code(),
                    area.level().code(),
                    LocalizedColumn.write(area.name()),
                    area.latin(),
                    LocalizedColumn.writeOptional(area.title()),
                    area.otherNames().toArray(String[]::new),
                    area.population(),
                    area.valid().from(),
                    area.valid().to()
                }));
        sql.sql(AREAS).update();
        return vanished("area", "key", reference.code());
    }

    /** Writes the settlements; answers the codes that were there before and are not now. */
    List<String> settlements(CountryReference reference) {
        stage("settlement");
        rows.copy(
                "incoming_settlement (id, country, code, kind, name, latin, other_names, municipality_id, postcodes,"
                        + " population, longitude, latitude)",
                reference.settlements().stream().map(settlement -> new @Nullable Object[] {
                    settlement.id().value(),
                    reference.code(),
                    settlement.code(),
                    settlement.kind(),
                    LocalizedColumn.write(settlement.name()),
                    settlement.latin(),
                    settlement.otherNames().toArray(String[]::new),
                    id(settlement.municipality()),
                    settlement.postcodes().toArray(String[]::new),
                    settlement.population(),
                    settlement.point() == null ? null : settlement.point().longitude(),
                    settlement.point() == null ? null : settlement.point().latitude()
                }));
        sql.sql(SETTLEMENTS).update();
        return vanished("settlement", "code", reference.code());
    }

    private void stage(String table) {
        sql.sql("create temporary table incoming_" + table + " (like places." + table
                        + " including defaults) on commit drop")
                .update();
    }

    private List<String> vanished(String table, String column, String country) {
        return sql.sql("select " + column + " from places." + table
                        + " where country = :country and id not in (select id from incoming_" + table + ") limit 1")
                .param("country", country)
                .query(String.class)
                .list();
    }

    /** Writes parents, codes and postcodes anew, and forgets borders and neighbours. */
    void links(CountryReference reference) {
        for (String table : List.of("parentage", "code", "border", "neighbour")) {
            sql.sql("delete from places." + table
                            + " where area_id in (select id from places.area where country = :country)")
                    .param("country", reference.code())
                    .update();
        }
        sql.sql("delete from places.postcode where country = :country")
                .param("country", reference.code())
                .update();
        rows.copy(
                "places.parentage (area_id, parent_id, valid_from, valid_to)",
                reference.parents().stream().map(link -> dated(link.valid(), id(link.area()), id(link.parent()))));
        rows.copy(
                "places.code (area_id, scheme, code, valid_from, valid_to)",
                reference.codes().stream()
                        .map(code -> dated(code.valid(), id(code.area()), code.scheme(), code.code())));
        rows.copy(
                "places.postcode (country, first, last, label, municipality_id)",
                reference.postcodes().stream().map(postcode -> new @Nullable Object[] {
                    reference.code(),
                    postcode.first(),
                    postcode.last(),
                    postcode.label(),
                    postcode.municipality() == null ? null : id(postcode.municipality())
                }));
    }

    private static @Nullable Object[] dated(Interval valid, Object... values) {
        @Nullable LocalDate[] days = {valid.from(), valid.to()};
        return Stream.concat(Stream.of(values), Stream.of(days)).toArray();
    }

    /** @param coarse the same areas as {@code fine}, simplified */
    void borders(Map<String, Outline> fine, Map<String, Outline> coarse) {
        rows.copy(
                "places.border (area_id, fine, coarse)",
                fine.entrySet().stream().map(border -> {
                    Outline simple = coarse.getOrDefault(border.getKey(), border.getValue());
                    return new @Nullable Object[] {
                        id(border.getKey()), Borders.coordinates(border.getValue()), Borders.coordinates(simple)
                    };
                }));
    }

    void neighbours(Map<String, Set<String>> neighbours) {
        rows.copy(
                "places.neighbour (area_id, neighbour_id)",
                neighbours.entrySet().stream()
                        .flatMap(area -> area.getValue().stream()
                                .map(other -> new @Nullable Object[] {id(area.getKey()), id(other)})));
    }

    /** Gives a municipality the sum of its settlements where all of them are known and nothing else was said. */
    void sumPopulation(String country) {
        sql.sql(SUMS).param("country", country).update();
    }

    private static String id(String key) {
        return AreaId.ofKey(key).value().toString();
    }
}
