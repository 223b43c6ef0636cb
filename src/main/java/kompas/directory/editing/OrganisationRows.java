package kompas.directory.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes one organisation, public or not. */
@Repository
class OrganisationRows {

    private static final String READ = """
            select o.id, o.slug, o.listing, to_jsonb(o) || directory.belongings(o.id)
                || jsonb_build_object('pictures', directory.pictures(o.id)) as state from directory.organisation o
            """;

    private static final String COLUMNS =
            "listing, closed_on, closed_because, name, other_names, description, causes, legal_form, status, fields, goals, targets,"
                    + " audiences, languages, accessibility, founded, members, volunteers, staff, budget, website, opening_hours,"
                    + " country, municipality_id, settlement_id, place_precision, region_id, longitude, latitude, service_area_ids";

    /** What can be taken back, by the names changes are recorded by; who is listed is decided elsewhere. */
    static final Set<String> WRITABLE = Stream.concat(
                    Stream.of(COLUMNS.split(", ", -1)).filter(column -> !column.equals("listing")),
                    Stream.of("identifiers", "addresses", "contacts", "links", "services", "needs", "pictures"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String WRITE = "update directory.organisation o set (" + COLUMNS + ") = (select " + COLUMNS
            + " from jsonb_populate_record(o, cast(:after as jsonb))), " + """
            changed_at = now(),
            field_sources = field_sources || (
                select jsonb_object_agg(key, jsonb_build_object('source', cast(:source as uuid), 'date', coalesce(cast(:on as date), current_date), 'by', 'hand'))
                from jsonb_object_keys(cast(:after as jsonb)) key)
            where id = :id""";

    /** The lists it has in tables of their own are written anew as a whole. */
    private static final List<Belonging> BELONGINGS = List.of(
            new Belonging("identifiers", "delete from directory.identifier where organisation_id = :id", """
                    insert into directory.identifier (scheme, value, organisation_id)
                    select split_part(i, ':', 1), substr(i, strpos(i, ':') + 1), :id
                    from jsonb_array_elements_text(cast(:said as jsonb)) i"""),
            new Belonging("addresses", "delete from directory.address where organisation_id = :id", """
                    insert into directory.address (organisation_id, kind, street, postcode, locality, region, country, visible,
                           main)
                    select :id, coalesce(a.kind, 'physical'), a.street, a.postcode, a.locality, a.region, a.country,
                           coalesce(a.visible, true), a.main
                    from jsonb_to_recordset(cast(:said as jsonb)) as a(kind text, street text, postcode text, locality text,
                         region text, country text, visible boolean, main boolean)"""),
            new Belonging("contacts", "delete from directory.contact where organisation_id = :id", """
                    insert into directory.contact (organisation_id, person, name, role, email, phone,
                           name_visibility, email_visibility, phone_visibility)
                    select :id, c.person, c.name, c.role, c.email, c.phone, coalesce(c.name_visibility, 'staff'),
                           coalesce(c.email_visibility, 'staff'), coalesce(c.phone_visibility, 'staff')
                    from jsonb_to_recordset(cast(:said as jsonb)) as c(person boolean, name text, role text, email text,
                         phone text, name_visibility text, email_visibility text, phone_visibility text)"""),
            new Belonging("links", "delete from directory.link where organisation_id = :id", """
                    insert into directory.link (organisation_id, kind, url)
                    select :id, l.kind, l.url from jsonb_to_recordset(cast(:said as jsonb)) as l(kind text, url text)
                    on conflict do nothing"""),
            new Belonging("services", "delete from directory.service where organisation_id = :id", """
                    insert into directory.service (id, organisation_id, name, description, status, document)
                    select v.id, :id, v.name, v.description, v.status, coalesce(v.document, '{}')
                    from jsonb_to_recordset(cast(:said as jsonb)) as v(id uuid, name jsonb, description jsonb, status text,
                         document jsonb)"""));

    private static final String NEEDS = "select needs.restate('organisation', :id, cast(:said as jsonb))";

    private static final String PICTURES = "select directory.show_pictures(:id, cast(:said as jsonb))";

    private static final String HELD = """
            select i.scheme || ':' || i.value from directory.identifier i
            where i.organisation_id <> :id and i.scheme || ':' || i.value = any(:identifiers) limit 1""";

    private final JdbcClient database;

    OrganisationRows(JdbcClient database) {
        this.database = database;
    }

    /** By the slug of today or one it had before. */
    Optional<Stored> find(String slug) {
        return database.sql(READ + "where o.slug = :slug or o.id = "
                        + "(select organisation_id from directory.old_slug where slug = :slug)")
                .param("slug", slug)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Stored> lock(OrganisationId id) {
        database.sql("select 1 from directory.organisation where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    Optional<Stored> find(OrganisationId id) {
        return database.sql(READ + "where o.id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** As {@link Stored#state} has them, in one statement; those nobody knows are not in the answer. */
    Map<OrganisationId, ObjectNode> states(Collection<OrganisationId> ids) {
        Map<OrganisationId, ObjectNode> states = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            database.sql(READ + "where o.id = any(:ids)")
                    .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                    .query((row, number) -> read(row))
                    .list()
                    .forEach(stored -> states.put(stored.id(), stored.state()));
        }
        return states;
    }

    /** Writes what {@code after} names and leaves the rest. */
    void write(OrganisationId id, ObjectNode after, Origin origin) {
        database.sql(WRITE)
                .param("after", after.toString())
                .param("source", origin.source())
                .param("on", origin.on().map(Object::toString).orElse(null), Types.VARCHAR)
                .param("id", id.value())
                .update();
        for (Belonging belonging : BELONGINGS) {
            if (after.has(belonging.key())) {
                database.sql(belonging.clear()).param("id", id.value()).update();
                database.sql(belonging.fill())
                        .param("id", id.value())
                        .param("said", after.get(belonging.key()).toString())
                        .update();
            }
        }
        restate("needs", NEEDS, id, after);
        restate("pictures", PICTURES, id, after);
    }

    private void restate(String key, String statement, OrganisationId id, ObjectNode after) {
        if (after.has(key)) {
            database.sql(statement)
                    .param("id", id.value())
                    .param("said", after.get(key).toString())
                    .query((row, number) -> number)
                    .list();
        }
    }

    /** A register number that is somebody else's. */
    Optional<String> heldByAnother(OrganisationId id, Set<String> identifiers) {
        return identifiers.isEmpty()
                ? Optional.empty()
                : database.sql(HELD)
                        .param("id", id.value())
                        .param("identifiers", identifiers.toArray(String[]::new))
                        .query(String.class)
                        .optional();
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("listing").equals("public"),
                (ObjectNode) Stored.JSON.readTree(row.getString("state")));
    }

    private record Belonging(String key, String clear, String fill) {}
}
