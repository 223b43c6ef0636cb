package kompas.search.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code search.generation} and the requests for a new one. */
@Repository
class GenerationRows {

    private static final String BEGIN = """
            insert into search.generation (engine, fingerprint, state, of)
            values (:engine, :fingerprint, 'building', :of) returning id
            """;

    private static final String LIVE = """
            select id from search.generation
            where state = 'live' and engine = :engine and fingerprint = :fingerprint
            """;

    private static final String ANSWER_REQUESTS = """
            update search.rebuild_request set generation_id = :generation where generation_id is null
            """;

    private final JdbcClient sql;

    GenerationRows(JdbcClient sql) {
        this.sql = sql;
    }

    UUID begin(String engine, String fingerprint, long of) {
        return sql.sql(BEGIN)
                .param("engine", engine)
                .param("fingerprint", fingerprint)
                .param("of", of)
                .query(UUID.class)
                .single();
    }

    /** The live index, when it is of this engine and its documents are of today's shape. */
    Optional<UUID> live(String engine, String fingerprint) {
        return sql.sql(LIVE)
                .param("engine", engine)
                .param("fingerprint", fingerprint)
                .query(UUID.class)
                .optional();
    }

    /** Which state of the database the index of {@code id} holds. */
    UUID mark(UUID id) {
        return sql.sql("select coalesce(mark, id) from search.generation where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** A new mark, for the state this transaction makes. */
    UUID markAnew(UUID id) {
        return sql.sql("update search.generation set mark = uuidv7() where id = :id returning mark")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    List<UUID> in(String state) {
        return sql.sql("select id from search.generation where state = :state")
                .param("state", state)
                .query(UUID.class)
                .list();
    }

    void move(UUID id, String state) {
        sql.sql("update search.generation set state = :state, finished_at = now() where id = :id")
                .param("state", state)
                .param("id", id)
                .update();
    }

    void forget(UUID id) {
        sql.sql("delete from search.generation where id = :id").param("id", id).update();
    }

    void progress(UUID id, long done) {
        sql.sql("update search.generation set done = :done where id = :id")
                .param("done", done)
                .param("id", id)
                .update();
    }

    /** How far a generation is; empty when it came and went. */
    Optional<Progress> progressOf(UUID id) {
        return sql.sql("select state, done, of from search.generation where id = :id")
                .param("id", id)
                .query((row, number) -> new Progress(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    Optional<Progress> building() {
        return sql.sql("select state, done, of from search.generation where state = 'building'")
                .query((row, number) -> new Progress(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    UUID request() {
        return sql.sql("insert into search.rebuild_request default values returning id")
                .query(UUID.class)
                .single();
    }

    boolean isRequested() {
        return sql.sql("select exists (select from search.rebuild_request where generation_id is null)")
                .query(Boolean.class)
                .single();
    }

    void answerRequests(UUID generation) {
        sql.sql(ANSWER_REQUESTS).param("generation", generation).update();
    }

    Optional<UUID> answered(UUID request) {
        return sql.sql("select generation_id from search.rebuild_request where id = :id and generation_id is not null")
                .param("id", request)
                .query(UUID.class)
                .optional();
    }

    record Progress(String state, long done, long of) {}
}
