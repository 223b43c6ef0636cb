package kompas.directory.erasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.known_contact}: contacts as they stand and as they stood. */
@Repository
class KnownContacts {

    /** More than these are not told apart by hand; whoever searches says more. */
    static final int MOST = 100;

    private static final String SELECT = """
            select k.organisation_id, k.contact::text as contact, bool_or(k.stands) as stands, bool_or(k.restricted) as restricted,
                   coalesce(shared.shown(o.name, :language), '') as name, coalesce(o.slug, '') as slug,
                   md5(k.organisation_id || k.contact::text) as key
            from directory.known_contact k left join directory.organisation o on o.id = k.organisation_id
            """;

    private static final String GROUP = " group by k.organisation_id, k.contact, o.id order by name, k.contact::text";

    private final JdbcClient database;

    KnownContacts(JdbcClient database) {
        this.database = database;
    }

    /** Whose name, address or number holds these words. */
    List<Known> find(String words, String language) {
        return database.sql(SELECT + """
                        where position(lower(:words) in lower(concat_ws(' ', k.contact ->> 'name', k.contact ->> 'email', k.contact ->> 'phone'))) > 0
                           or (length(regexp_replace(:words, '\\D', '', 'g')) >= 6
                               and directory.comparable('phone', k.contact ->> 'phone') = directory.comparable('phone', :words))
                        """ + GROUP + " limit " + MOST)
                .param("words", words)
                .param("language", language)
                .query((row, number) -> read(row))
                .list();
    }

    List<Known> withEmail(String email, String language) {
        return database.sql(SELECT + "where lower(k.contact ->> 'email') = lower(:email)" + GROUP)
                .param("email", email)
                .param("language", language)
                .query((row, number) -> read(row))
                .list();
    }

    void erase(Known known) {
        database.sql("select directory.erase_contact(:organisation, cast(:contact as jsonb))")
                .param("organisation", known.organisation())
                .param("contact", known.contact())
                .query(Integer.class)
                .single();
    }

    /** Names in the history; what changed and when stays. */
    int forgetHistoryBefore(OffsetDateTime time) {
        return database.sql("delete from directory.change_personal p using directory.change_set s"
                        + " where s.id = p.change_set_id and s.at < :time")
                .param("time", time)
                .update();
    }

    private static Known read(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getString("slug"),
                row.getString("contact"),
                row.getBoolean("stands"),
                row.getBoolean("restricted"),
                row.getString("key"));
    }

    /**
     * Somebody in the record of one organisation.
     *
     * @param name of the organisation; empty when it is gone
     * @param contact name, role, address and number as JSON
     * @param stands whether it still stands there, or only in what was recorded
     * @param restricted whether it is kept and not used
     */
    record Known(
            UUID organisation,
            String name,
            String slug,
            String contact,
            boolean stands,
            boolean restricted,
            String key) {

        /** The message that says what it is. */
        String kind() {
            if (stands) {
                return "directory.trace.contact";
            }
            return restricted ? "directory.trace.restricted" : "directory.trace.history";
        }
    }
}
