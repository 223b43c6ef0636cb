package kompas.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** An organisation for a test, written straight into the tables: {@code named("bg", "Клуб").in(area).insertInto(jdbc)}. */
public final class OrganisationFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SOURCE = """
            insert into directory.source (id, key, kind, name, url) values
                ('00000000-0000-7000-8000-000000000001', 'test', 'register',
                 '{"source":"en","texts":{"en":"Register of tests"}}', 'https://register.example/')
            on conflict do nothing""";

    private final OrganisationId id = OrganisationId.next();
    private final Map<String, Object> columns = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();

    private OrganisationFixture(LocalizedText name) {
        with("id", id.value());
        with("slug", "o-" + id);
        with("name", name);
        with("source_id", "00000000-0000-7000-8000-000000000001");
        with("source_date", "2026-10-01");
    }

    public static OrganisationFixture named(String language, String name) {
        return new OrganisationFixture(LocalizedText.of(language, name));
    }

    public static OrganisationFixture named(LocalizedText name) {
        return new OrganisationFixture(name);
    }

    public OrganisationId id() {
        return id;
    }

    /** Sets any column; lists become arrays, {@link LocalizedText} becomes localized. */
    public OrganisationFixture with(String column, Object value) {
        columns.put(column, value instanceof LocalizedText text ? JSON.readTree(LocalizedColumn.write(text)) : value);
        return this;
    }

    public OrganisationFixture slug(String slug) {
        return with("slug", slug);
    }

    public OrganisationFixture in(AreaId municipality) {
        return with("municipality_id", municipality.value()).with("place_precision", "municipality");
    }

    public OrganisationFixture at(Point point) {
        return with("longitude", point.longitude())
                .with("latitude", point.latitude())
                .with("place_precision", "settlement");
    }

    /** One more statement after the row is there; {@code :id} is the organisation. */
    public OrganisationFixture and(String statement) {
        more.add(statement);
        return this;
    }

    /** Writes it and tells the index. */
    public OrganisationId insertInto(JdbcClient database) {
        String names = String.join(", ", columns.keySet());
        database.sql(SOURCE).update();
        database.sql("insert into directory.organisation (" + names + ") select " + names
                        + " from jsonb_populate_record(null::directory.organisation, cast(:row as jsonb))")
                .param("row", JSON.writeValueAsString(columns))
                .update();
        more.forEach(
                statement -> database.sql(statement).param("id", id.value()).update());
        database.sql("insert into search.pending (kind, id) values ('organisation', :id)")
                .param("id", id.value())
                .update();
        database.sql("select shared.touch('directory')").query().singleRow();
        return id;
    }
}
