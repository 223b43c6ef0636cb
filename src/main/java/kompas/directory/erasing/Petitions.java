package kompas.directory.erasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who added an organisation, claimed or reported one, by what they wrote of themselves. */
@Repository
class Petitions {

    private static final String ALL = """
            select * from (
                select 'addition' as kind, id, answers ->> 'name' as about, answers ->> 'person' as person,
                       answers ->> 'address' as email, answers ->> 'email' as shown_email, answers ->> 'phone' as phone,
                       state = 'waiting' as open, created_at
                from directory.addition
                union all
                select 'claim', c.id, shared.shown(o.name, c.language), c.person, c.address, null, null, c.state = 'waiting', c.created_at
                from directory.claim c join directory.organisation o on o.id = c.organisation_id
                union all
                select 'report', r.id, shared.shown(o.name, r.language), null, r.address, null, null, r.outcome is null, r.created_at
                from directory.report r left join directory.organisation o on o.id = r.organisation_id
                where r.address is not null) petition
            """;

    private final JdbcClient database;
    private final Tasks tasks;

    Petitions(JdbcClient database, Tasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    List<Petition> find(String words) {
        return database.sql(ALL
                        + "where position(lower(:words) in lower(concat_ws(' ', person, email, shown_email, phone))) > 0"
                        + " order by created_at desc limit " + KnownContacts.MOST)
                .param("words", words)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Petition> find(UUID id) {
        return database.sql(ALL + "where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    List<Petition> of(String email) {
        return database.sql(
                        ALL + "where lower(email) = lower(:email) or lower(shown_email) = lower(:email) order by id")
                .param("email", email)
                .query((row, number) -> read(row))
                .list();
    }

    /** It goes as a whole, and nobody needs to answer it any more; what was reported stays to be put right, of nobody known. */
    void erase(Petition petition, Optional<PersonId> by) {
        switch (petition.kind()) {
            case "addition" -> withdraw("addition", "organisation_approval", petition, by);
            case "claim" -> withdraw("claim", "organisation_claim", petition, by);
            default -> database.sql("""
                        with links as (delete from directory.report_link where report_id = :id and side = 'reporter')
                        update directory.report set address = null, words = case when outcome is null then words else '' end
                        where id = :id
                        """).param("id", petition.id()).update();
        }
    }

    private void withdraw(String table, String task, Petition petition, Optional<PersonId> by) {
        database.sql("delete from directory." + table + " where id = :id")
                .param("id", petition.id())
                .update();
        tasks.settle(task, petition.id(), "withdrawn", by);
    }

    private static Petition read(ResultSet row) throws SQLException {
        return new Petition(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("about")).orElse(""),
                Optional.ofNullable(row.getString("person")).orElse(""),
                Optional.ofNullable(row.getString("email")).orElse(""));
    }

    /** @param kind {@code addition}, {@code claim} or {@code report} */
    record Petition(String kind, UUID id, String about, String person, String email) {}
}
