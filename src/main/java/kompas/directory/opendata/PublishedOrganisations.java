package kompas.directory.opendata;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads organisations for publishing: any number in one statement, everything that hangs on them included. Long lists
 * are read in chunks by id, so memory stays flat and no connection waits for a slow reader.
 */
@Component
public class PublishedOrganisations {

    /** Organisations per statement when all of them pass by. */
    public static final int CHUNK = 500;

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String BY_IDS = """
            select to_json(published)::text from (
                select o.id, o.slug, o.name, o.other_names, o.description, o.causes, o.legal_form, o.status, o.example, o.fields,
                       o.goals, o.targets, o.audiences, o.languages, o.accessibility, o.founded, o.members, o.volunteers, o.staff,
                       o.budget, o.website, o.opening_hours, o.country, o.municipality_id, o.region_id, o.place_precision,
                       o.longitude, o.latitude, o.service_area_ids, o.source_date, o.confirmed_on, o.confirmed_by,
                       o.created_at, o.changed_at,
                       (select p.id from directory.public_organisation p where p.id = o.parent_id) as parent,
                       (select to_json(x) from (select s.name, s.postcodes from places.settlement s
                           where s.id = o.settlement_id) x) as settlement,
                       (select to_json(x) from (select s.key, s.name, s.url, s.licence, s.attribution from directory.source s
                           where s.id = o.source_id) x) as source,
                       array(select to_json(x) from (select c.id, c.person, c.name, c.role, c.email, c.phone
                           from directory.public_contact c where c.organisation_id = o.id order by c.person, c.id) x) as contacts,
                       array(select to_json(x) from (select a.id, a.kind, a.street, a.postcode, a.locality, a.region, a.country
                           from directory.public_address a where a.organisation_id = o.id order by a.main nulls last, a.id) x) as addresses,
                       array(select to_json(x) from (select i.scheme, i.value
                           from directory.public_identifier i where i.organisation_id = o.id order by i.scheme, i.value) x) as identifiers,
                       array(select to_json(x) from (select l.kind, l.url
                           from directory.public_link l where l.organisation_id = o.id order by l.url) x) as links,
                       array(select to_json(x) from (select p.file_id as file, p.logo, p.alt, p.width, p.widths
                           from directory.public_picture p where p.organisation_id = o.id order by p.place, p.file_id) x) as pictures,
                       array(select m.of_id from directory.membership m join directory.public_organisation p on p.id = m.of_id
                           where m.organisation_id = o.id order by m.of_id) as member_of,
                       array(select to_json(x) from (select n.id, n.direction, n.kind, n.text from needs.standing n
                           where n.owner_id = o.id and n.owner_kind = 'organisation'
                             and current_date between n.since and coalesce(n.until, 'infinity') order by n.id) x) as needs,
                       array(select to_json(x) from (select s.id, s.name, s.description, s.status, s.document
                           from directory.service s where s.organisation_id = o.id order by s.id) x) as services
                from directory.public_organisation o where o.id = any(:ids) order by o.id) published
            """;

    private static final String IDS_AFTER = """
            select id from directory.public_organisation
            where cast(:after as uuid) is null or id > cast(:after as uuid) order by id limit :limit
            """;

    private final JdbcClient sql;

    PublishedOrganisations(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of {@code ids} that are public, in the order of their ids. */
    public List<PublishedOrganisation> of(List<UUID> ids) {
        return sql.sql(BY_IDS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> JSON.readValue(row.getString(1), PublishedOrganisation.class))
                .list();
    }

    public Optional<PublishedOrganisation> find(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** Whether there was a public organisation with this id once. */
    public boolean isRemoved(UUID id) {
        return sql.sql("select exists (select from directory.tombstone where organisation_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The next public ids behind {@code after}, or the first ones. */
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return sql.sql(IDS_AFTER)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Every public organisation passes by, in the order of ids. */
    public void forEach(Consumer<PublishedOrganisation> reader) {
        UUID after = null;
        List<UUID> ids = idsAfter(null, CHUNK);
        while (!ids.isEmpty()) {
            of(ids).forEach(reader);
            after = ids.getLast();
            ids = ids.size() < CHUNK ? List.of() : idsAfter(after, CHUNK);
        }
    }
}
