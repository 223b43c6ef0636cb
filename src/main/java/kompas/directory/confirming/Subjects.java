package kompas.directory.confirming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.confirming.Subject.Asked;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads organisations with what is known of their confirming. */
@Repository
class Subjects {

    private static final String READ = """
            select o.id, o.slug, o.name, o.listing, o.status, o.country, o.confirmed_on, o.confirmed_by,
                   a.way, a.asked_on, a.times, a.last_on, a.silent_on, a.postponed_until, case when not %s then a.unlisted_on end as unlisted_on
            from directory.organisation o left join directory.asked a on a.organisation_id = o.id
            """.formatted(DoNotContact.UNLISTED);

    private final JdbcClient database;

    Subjects(JdbcClient database) {
        this.database = database;
    }

    Optional<Subject> find(OrganisationId id) {
        return database.sql(READ + "where o.id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** By the slug of today or one it had before. */
    Optional<Subject> find(String slug) {
        return database.sql(READ + "where o.slug = :slug or o.id = "
                        + "(select organisation_id from directory.old_slug where slug = :slug)")
                .param("slug", slug)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Subject> lock(OrganisationId id) {
        return database.sql(READ + "where o.id = :id for update of o")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Subject read(ResultSet row) throws SQLException {
        return new Subject(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                row.getString("listing").equals("public"),
                row.getString("status").equals("closed"),
                Optional.ofNullable(row.getString("country")),
                day(row, "confirmed_on"),
                Optional.ofNullable(row.getString("confirmed_by")),
                row.getString("way") == null ? Optional.empty() : Optional.of(asked(row)));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getString("way"),
                row.getObject("asked_on", LocalDate.class),
                row.getInt("times"),
                row.getObject("last_on", LocalDate.class),
                day(row, "silent_on"),
                day(row, "postponed_until"),
                day(row, "unlisted_on"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
