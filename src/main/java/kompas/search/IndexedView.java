package kompas.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A view of the database each row of which is a document.
 *
 * @param name with its schema: {@code events.public_activity}; a word of the code, never of a reader
 */
public record IndexedView(JdbcClient sql, String name) {

    /** As {@link IndexedKind#idsAfter} answers. */
    public List<UUID> idsAfter(Optional<UUID> last, int most) {
        return sql.sql("select id from " + name
                        + " where cast(:last as uuid) is null or id > cast(:last as uuid) order by id limit :most")
                .param("last", last.orElse(null))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    public long count() {
        return sql.sql("select count(*) from " + name).query(Long.class).single();
    }
}
