package kompas.events.reach;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of people without an account, and the links to the page each of them has. What else it knows its repository says. */
public final class ReachRows {

    private final JdbcClient database;
    private final String table;
    private final String links;
    private final String key;

    /**
     * @param table with {@code form}, {@code email}, {@code person_id} and {@code created_at}
     * @param links its table of links
     * @param key the column of a link that says whose it is
     */
    public ReachRows(JdbcClient database, String table, String links, String key) {
        this.database = database;
        this.table = table;
        this.links = links;
        this.key = key;
    }

    public Optional<UUID> findByForm(SecretLink form) {
        return database.sql("select id from " + table + " where form = :form")
                .param("form", form.hash(), Types.BINARY)
                .query(UUID.class)
                .optional();
    }

    /** Another way to somebody's page, for a mail. */
    public SecretLink link(UUID who) {
        return link(who, SecretLink.make());
    }

    public SecretLink link(UUID who, SecretLink link) {
        database.sql("insert into " + links + " (hash, " + key + ") values (:hash, :who)")
                .param("hash", link.hash(), Types.BINARY)
                .param("who", who)
                .update();
        return link;
    }

    /** How often this address was left within a day. */
    public int lately(String email, Instant now) {
        return database.sql("select count(*) from " + table + " " + """
                        where lower(email) = lower(:email) and created_at > cast(:now as timestamptz) - interval '1 day'""")
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Everybody with this address or this account. */
    public List<UUID> of(Optional<UUID> account, Optional<String> email) {
        return database.sql("select id from " + table + " " + """
                        where person_id = cast(:person as uuid) or lower(email) = lower(cast(:email as text)) order by id""")
                .param("person", account.map(UUID::toString).orElse(null))
                .param("email", email.orElse(null))
                .query(UUID.class)
                .list();
    }

    /**
     * Empties what says who somebody was.
     *
     * @param statement with a place for who, which answers how many they were
     * @param who the condition
     */
    public int empty(String statement, String who, Map<String, ?> parameters) {
        return database.sql(statement.formatted(who))
                .params(parameters)
                .query(Integer.class)
                .single();
    }
}
