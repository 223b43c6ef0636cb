package kompas.directory.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.Status;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where organisations stand. */
@Repository
class Standings {

    private static final String READ = """
            select o.id, o.slug, o.name, o.description, o.listing = 'public' as listed, o.status, o.closed_on, o.closed_because,
                   array_remove(array[o.website], null)
                   || array(select concat_ws(', ', a.street, concat_ws(' ', a.postcode, a.locality))
                            from directory.address a where a.organisation_id = o.id and a.visible order by a.kind, a.id limit 5)
                   || array(select concat_ws(', ', c.name, c.role, c.email, c.phone) from (
                            select id, person, role, case when name_visibility = 'public' then name end as name,
                                   case when email_visibility = 'public' then email end as email,
                                   case when phone_visibility = 'public' then phone end as phone
                            from directory.contact where organisation_id = o.id
                              and 'public' in (name_visibility, email_visibility, phone_visibility)) c
                            order by c.person, c.id limit 10) as facts
            from directory.organisation o
            """;

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    Optional<Standing> find(OrganisationId id) {
        return database.sql(READ + "where o.id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** By the slug of today or one it had before. */
    Optional<Standing> find(String slug) {
        return database.sql(READ + "where o.slug = :slug or o.id = "
                        + "(select organisation_id from directory.old_slug where slug = :slug)")
                .param("slug", slug)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Where we write to those who look after it when nobody of them has an account; none when it wants no mail. */
    Optional<String> onFile(OrganisationId id) {
        return database.sql("""
                        select email from directory.contact where organisation_id = :id and email is not null
                          and organisation_id not in (select organisation_id from directory.uncontacted)
                        order by person, id limit 1""").param("id", id.value()).query(String.class).optional();
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                LocalizedColumn.readOptional(row.getString("description")),
                row.getBoolean("listed"),
                Coded.find(Status.class, row.getString("status")).orElseThrow(),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                LocalizedColumn.readOptional(row.getString("closed_because")),
                List.of((String[]) row.getArray("facts").getArray()));
    }
}
