package kompas.libraries.rooms.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What names somebody in {@code libraries.room_request} and {@code libraries.trusted_booker}, to be found and forgotten. */
@Repository
class BookerRows {

    private static final String EMPTY = """
            update libraries.room_request
            set person = null, email = null, phone = null, purpose = null, answer = null, forgotten_at = now(), changed_at = now(),
                state = case when state in ('waiting', 'proposed') then 'cancelled' else state end
            where forgotten_at is null and\s""";

    private static final String GIVE_UP = """
            update libraries.booking set status = 'cancelled', changed_at = now()
            where request_id = any(:ids) and ends_at > now() and status in ('requested', 'proposed', 'confirmed')
            """;

    private final JdbcClient database;

    BookerRows(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who stands in one of the two. */
    record Booker(UUID id, boolean trusted, String about, String said, String email) {}

    List<Booker> find(String words, String language) {
        return database.sql("""
                        select q.id, false as trusted, shared.shown(r.name, :language) as about, coalesce(q.email, '') as email,
                               concat_ws(' · ', q.person, q.email, q.phone) as said
                        from libraries.room_request q join libraries.room r on r.id = q.room_id
                        where concat_ws(' ', q.person, q.email, q.phone) ilike :words
                        union all
                        select t.id, true, shared.shown(l.name, :language), t.email, t.email
                        from libraries.trusted_booker t join libraries.library l on l.id = t.library_id
                        where t.email ilike :words
                        order by 3, 1 limit 100""")
                .param("words", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("language", language)
                .query((row, number) -> new Booker(
                        row.getObject("id", UUID.class),
                        row.getBoolean("trusted"),
                        row.getString("about"),
                        row.getString("said"),
                        row.getString("email")))
                .list();
    }

    /** The requests of an address of which something is left. */
    List<UUID> of(String email) {
        return database.sql(
                        "select id from libraries.room_request where lower(email) = lower(:email) and forgotten_at is null")
                .param("email", email)
                .query(UUID.class)
                .list();
    }

    /** Empties requests, and gives up what they have ahead: nobody could be told of it any more. */
    void forget(List<UUID> requests) {
        UUID[] ids = requests.toArray(UUID[]::new);
        database.sql(EMPTY + "id = any(:ids)").param("ids", ids).update();
        database.sql("delete from libraries.room_link where request_id = any(:ids)")
                .param("ids", ids)
                .update();
        database.sql(GIVE_UP).param("ids", ids).update();
    }

    void distrust(String email) {
        database.sql("delete from libraries.trusted_booker where lower(email) = lower(:email)")
                .param("email", email)
                .update();
    }

    void distrust(UUID id) {
        database.sql("delete from libraries.trusted_booker where id = :id and email is not null")
                .param("id", id)
                .update();
    }

    /** What ended before, and addresses that were trusted before and have asked for nothing since. */
    int forgetBefore(OffsetDateTime before) {
        int requests = database.sql(EMPTY + "last_day < cast(:before as date)")
                .param("before", before)
                .update();
        database.sql("""
                delete from libraries.room_link l using libraries.room_request q
                where q.id = l.request_id and q.forgotten_at is not null""").update();
        int trusted = database.sql("""
                        delete from libraries.trusted_booker t
                        where t.email is not null and t.added_at < :before
                          and not exists (select from libraries.room_request q where lower(q.email) = lower(t.email))""").param("before", before).update();
        return requests + trusted;
    }
}
