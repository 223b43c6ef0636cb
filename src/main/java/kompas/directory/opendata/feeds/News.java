package kompas.directory.opendata.feeds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is new, changed or gone, latest first; each page is found behind the last entry of the one before. */
@Repository
class News {

    private static final String PAGE = """
            (select o.id, o.changed_at as at, false as gone from directory.public_organisation o
                where cast(:at as timestamptz) is null or (o.changed_at, o.id) < (cast(:at as timestamptz), cast(:id as uuid))
                order by o.changed_at desc, o.id desc limit :limit)
            union all
            (select t.organisation_id, t.removed_at, true from directory.tombstone t
                where cast(:at as timestamptz) is null or (t.removed_at, t.organisation_id) < (cast(:at as timestamptz), cast(:id as uuid))
                order by t.removed_at desc, t.organisation_id desc limit :limit)
            order by at desc, id desc limit :limit
            """;

    private final JdbcClient sql;

    News(JdbcClient sql) {
        this.sql = sql;
    }

    List<Item> behind(@Nullable Item last, int limit) {
        return sql.sql(PAGE)
                .param("at", last == null ? null : Timestamp.from(last.at()))
                .param("id", last == null ? null : last.id())
                .param("limit", limit)
                .query((row, number) -> new Item(
                        row.getTimestamp("at").toInstant(), row.getObject("id", UUID.class), row.getBoolean("gone")))
                .list();
    }

    /** @param gone it was public once and is no more */
    record Item(Instant at, UUID id, boolean gone) {

        /** As it stands in the address of the next page. */
        String cursor() {
            return at + "_" + id;
        }
    }
}
