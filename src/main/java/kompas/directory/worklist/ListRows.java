package kompas.directory.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.LegalForm;
import kompas.directory.OrganisationId;
import kompas.directory.Status;
import kompas.places.AreaId;
import kompas.places.SettlementId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Thumbnail;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list, a part at a time. */
@Repository
class ListRows {

    private static final String PART = """
            select o.id, o.slug, o.name, o.legal_form, o.status, o.listing, o.example, o.fields,
                   coalesce(o.municipality_id, o.region_id) as area, o.settlement_id, c.email, c.phone, o.confirmed_on,
                   (select left(n.text, 200) from directory.note n
                    where n.organisation_id = o.id and n.deleted_at is null order by n.id desc limit 1) as note,
                   (select jsonb_build_object('file', p.file_id, 'width', p.width, 'height', p.height, 'widths', p.widths)
                    from directory.public_picture p where p.organisation_id = o.id and p.logo) as logo
            %s where %s and %s%s
            order by %s limit :most""";

    /** Whoever stands at the edge of the part before is looked up anew: what it is sorted by may have changed. */
    private static final String BESIDE =
            " and (%1$s, o.id) %2$s (select %1$s, o.id from directory.organisation o where o.id = :beside)";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    ListRows(JdbcClient database) {
        this.database = database;
    }

    /** @param language of the reader, by which names are shown and sorted */
    Listed.Part part(Reach reach, Narrowing narrowing, Cut cut, String language, LocalDate today) {
        Conditions conditions = new Conditions("", today);
        boolean upwards = cut.order().ascending() != cut.before();
        String key = cut.order().key(collation(language));
        String beside = cut.beside().isPresent() ? BESIDE.formatted(key, upwards ? ">" : "<") : "";
        String direction = upwards ? "" : " desc";
        String sql = PART.formatted(
                Conditions.FROM,
                conditions.reach(reach),
                conditions.all(narrowing),
                beside,
                key + direction + ", o.id" + direction);
        Map<String, Object> values = new LinkedHashMap<>(conditions.values());
        values.put("language", language);
        values.put("most", cut.size() + 1);
        cut.beside().ifPresent(id -> values.put("beside", id));
        List<Listed> rows = new ArrayList<>(database.sql(sql)
                .params(values)
                .query((row, number) -> read(row))
                .list());
        return cut(rows, cut);
    }

    private static Listed.Part cut(List<Listed> rows, Cut cut) {
        boolean more = rows.size() > cut.size();
        List<Listed> part = more ? rows.subList(0, cut.size()) : rows;
        if (cut.before()) {
            Collections.reverse(part);
            return new Listed.Part(List.copyOf(part), more, true);
        }
        return new Listed.Part(List.copyOf(part), cut.beside().isPresent(), more);
    }

    /** The alphabet of the reader's language, as PostgreSQL knows it by ICU. */
    private static String collation(String language) {
        return language.matches("[a-z]{2}") ? language + "-x-icu" : "und-x-icu";
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                Coded.find(LegalForm.class, row.getString("legal_form")).orElse(LegalForm.OTHER),
                Coded.find(Status.class, row.getString("status")).orElse(Status.ACTIVE),
                row.getString("listing").equals("public"),
                row.getBoolean("example"),
                List.of((String[]) row.getArray("fields").getArray()),
                Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
                Optional.ofNullable(row.getObject("settlement_id", UUID.class)).map(SettlementId::of),
                row.getBoolean("email"),
                row.getBoolean("phone"),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
                Optional.ofNullable(row.getString("note")),
                Optional.ofNullable(row.getString("logo")).map(json -> JSON.readValue(json, Thumbnail.class)));
    }
}
