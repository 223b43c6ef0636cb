package kompas.directory.erasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.directory.erasing.KnownContacts.Known;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code directory.restricted_contact}. */
@Repository
class Restrictions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select r.id, r.contact::text as contact, r.restricted_on, r.lifts_on, o.id as organisation, o.slug, o.name
            from directory.restricted_contact r join directory.organisation o on o.id = r.organisation_id
            """;

    private final JdbcClient database;

    Restrictions(JdbcClient database) {
        this.database = database;
    }

    /** Out of the organisation and in here; how many it was. */
    int restrict(Known known, PersonId by, LocalDate today) {
        return database.sql("select directory.restrict_contact(:organisation, cast(:contact as jsonb), :by, :today)")
                .param("organisation", known.organisation())
                .param("contact", known.contact())
                .param("by", by.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** The oldest first. */
    List<RestrictedContact> all() {
        return database.sql(SELECT + "order by r.restricted_on, r.id limit 500")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<RestrictedContact> find(UUID id) {
        return database.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** False when that was said before. */
    boolean liftsOn(UUID id, LocalDate day) {
        return database.sql(
                                "update directory.restricted_contact set lifts_on = :day where id = :id and lifts_on is null")
                        .param("id", id)
                        .param("day", day)
                        .update()
                > 0;
    }

    int lift(LocalDate today) {
        return database.sql("select directory.lift_restrictions(:today)")
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static RestrictedContact read(ResultSet row) throws SQLException {
        JsonNode contact = JSON.readTree(row.getString("contact"));
        return new RestrictedContact(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                Stream.of("name", "role", "email", "phone")
                        .map(part -> contact.path(part).asString(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                contact.path("name").asString(""),
                Optional.of(contact.path("email").asString("")).filter(email -> !email.isEmpty()),
                row.getObject("restricted_on", LocalDate.class),
                Optional.ofNullable(row.getObject("lifts_on", LocalDate.class)));
    }
}
