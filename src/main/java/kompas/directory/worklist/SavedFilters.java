package kompas.directory.worklist;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.saved_filter}, for one reader at a time. */
@Repository
class SavedFilters {

    /** More tabs than anybody reads. */
    private static final int MOST = 12;

    private static final String VISIBLE = """
            from directory.saved_filter f
            where (f.owner_id = :who or f.shared and (f.library_id = any(:libraries) or f.library_id is null and :all))""";

    private final JdbcClient database;

    SavedFilters(JdbcClient database) {
        this.database = database;
    }

    /** Those a person sees: their own and the ones of their libraries. */
    List<SavedFilter> of(SignedIn who, boolean seesAll) {
        return visible(
                        "select f.id, f.name, f.query, f.shared, f.owner_id = :who as own " + VISIBLE
                                + " and f.deleted_at is null order by f.id limit " + MOST,
                        who,
                        seesAll)
                .query((row, number) -> new SavedFilter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("own"),
                        row.getBoolean("shared")))
                .list();
    }

    UUID add(SignedIn who, String name, String query, Sharing sharing) {
        UUID id = Identifiers.next();
        database.sql("""
                        insert into directory.saved_filter (id, owner_id, shared, library_id, name, query)
                        values (:id, :who, :shared, :library, :name, :query)""")
                .param("id", id)
                .param("who", who.id().value())
                .param("shared", sharing.shared())
                .param("library", sharing.library().orElse(null), Types.OTHER)
                .param("name", name)
                .param("query", query)
                .update();
        return id;
    }

    /** With whom. */
    record Sharing(boolean shared, Optional<UUID> library) {}

    /** @return false when this person sees no such filter */
    boolean rename(SignedIn who, boolean seesAll, UUID id, String name) {
        return visible(
                                "update directory.saved_filter set name = :name where id = :id and id in (select f.id "
                                        + VISIBLE + ")",
                                who,
                                seesAll)
                        .param("id", id)
                        .param("name", name)
                        .update()
                > 0;
    }

    /** @param deleted false brings it back */
    boolean delete(SignedIn who, boolean seesAll, UUID id, boolean deleted) {
        return visible(
                                "update directory.saved_filter set deleted_at = case when :deleted then now() end"
                                        + " where id = :id and id in (select f.id " + VISIBLE + ")",
                                who,
                                seesAll)
                        .param("id", id)
                        .param("deleted", deleted)
                        .update()
                > 0;
    }

    /** Those deleted before that time. */
    int forget(OffsetDateTime before) {
        return database.sql("delete from directory.saved_filter where deleted_at < :before")
                .param("before", before)
                .update();
    }

    private JdbcClient.StatementSpec visible(String sql, SignedIn who, boolean seesAll) {
        Set<UUID> libraries = LookedAfter.libraries(who);
        return database.sql(sql)
                .param("who", who.id().value())
                .param("libraries", libraries.toArray(UUID[]::new))
                .param("all", seesAll);
    }
}
