package kompas.search.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code search.pending}, and {@code search.replay} while a new index is being built. */
@Repository
class PendingRows {

    /** A transaction's lock: two at once could write an older document over a newer one. */
    static final long ONE_AT_A_TIME = 0x6B6F_6D70_6173_0001L;

    /**
     * What is indexed is read by another connection while this one holds the batch. Should the other wait for somebody who
     * waits for this one, a circle no database sees, this ends it, and the batch is done again.
     */
    private static final String LET_GO = "set local idle_in_transaction_session_timeout = '60s'";

    private static final String NEXT = """
            select position, kind, id from search.pending order by position limit :most for update skip locked
            """;

    private static final String DELETE = "delete from search.pending where position = any(:positions)";

    private static final String KEEP_FOR_SUCCESSOR = """
            insert into search.replay (generation_id, kind, id)
            select generation.id, change.kind, change.id
            from search.generation, unnest(:kinds, :ids) as change (kind, id)
            where state = 'building'
            on conflict do nothing
            """;

    private static final String TAKE_REPLAY = """
            with taken as (
                select kind, id from search.replay where generation_id = :generation limit :most)
            delete from search.replay r using taken t
            where r.generation_id = :generation and r.kind = t.kind and r.id = t.id
            returning r.kind, r.id
            """;

    private final JdbcClient sql;

    PendingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Holds, to the end of the transaction, the right to move changes into an index; false when another has it. */
    boolean lock() {
        sql.sql(LET_GO).update();
        return sql.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
    }

    /** As {@link #lock}, waiting for it. */
    void await() {
        sql.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> true)
                .single();
    }

    Batch next(int most) {
        List<Row> rows = sql.sql(NEXT)
                .param("most", most)
                .query((row, number) ->
                        new Row(row.getLong(1), new Change(row.getString(2), row.getObject(3, UUID.class))))
                .list();
        Set<Change> changes = new LinkedHashSet<>();
        rows.forEach(row -> changes.add(row.change));
        return new Batch(rows.stream().map(Row::position).toArray(Long[]::new), changes);
    }

    /** The index has them; a successor being built still has to be told. */
    void done(Batch batch) {
        sql.sql(DELETE).param("positions", batch.positions).update();
        sql.sql(KEEP_FOR_SUCCESSOR)
                .param("kinds", batch.changes.stream().map(Change::kind).toArray(String[]::new))
                .param("ids", batch.changes.stream().map(Change::id).toArray(UUID[]::new))
                .update();
    }

    /** Forgets everything that is waiting, because a first index is about to be made from the data as they are. */
    void forget() {
        sql.sql("delete from search.pending").update();
    }

    Set<Change> takeReplay(UUID generation, int most) {
        return new LinkedHashSet<>(sql.sql(TAKE_REPLAY)
                .param("generation", generation)
                .param("most", most)
                .query((row, number) -> new Change(row.getString(1), row.getObject(2, UUID.class)))
                .list());
    }

    long waiting() {
        return sql.sql("select count(*) from search.pending").query(Long.class).single();
    }

    private record Row(long position, Change change) {}

    /** @param positions the rows these changes stand in */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Batch(Long[] positions, Set<Change> changes) {
        boolean isEmpty() {
            return changes.isEmpty();
        }
    }
}
