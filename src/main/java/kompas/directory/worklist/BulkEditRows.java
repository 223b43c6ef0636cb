package kompas.directory.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.jobs.JobId;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.bulk_edit} and what was chosen for each. */
@Repository
class BulkEditRows {

    private static final String ALL = """
            select b.*, i.restored, i.kept, i.items > 0 as undoable
            from directory.bulk_edit b
            cross join lateral (
                select count(*) as items, count(*) filter (where state = 'restored') as restored,
                       count(*) filter (where state = 'left') as kept
                from directory.bulk_item i where i.bulk_id = b.id) i
            """;

    private static final String LEFT = """
            select o.slug, o.name, o.listing from directory.bulk_item i
            join directory.organisation o on o.id = i.organisation_id
            where i.bulk_id = :bulk and i.state = 'left' order by o.slug limit :most""";

    private final JdbcClient database;

    BulkEditRows(JdbcClient database) {
        this.database = database;
    }

    /** @return false when it exists already: its form was sent twice */
    boolean begin(UUID id, BulkAct act, String value, SignedIn who) {
        return database.sql(BulkSql.BEGIN)
                        .param("id", id)
                        .param("act", act.code())
                        .param("value", value)
                        .param("who", who.id().value())
                        .update()
                > 0;
    }

    /** Freezes what is chosen. */
    int choose(UUID id, Chosen chosen) {
        Map<String, Object> values = new LinkedHashMap<>(chosen.values());
        values.put("bulk", id);
        int found = database.sql("insert into directory.bulk_item (bulk_id, organisation_id) select :bulk, o.id "
                        + Conditions.FROM + " where " + chosen.sql())
                .params(values)
                .update();
        database.sql(BulkSql.CHOSEN).param("chosen", found).param("id", id).update();
        return found;
    }

    /** SQL about {@code o} and {@code c} that picks organisations, with its parameters. */
    record Chosen(String sql, Map<String, Object> values) {}

    void work(UUID id, JobId job) {
        database.sql("update directory.bulk_edit set job_id = :job where id = :id")
                .param("job", job.value())
                .param("id", id)
                .update();
    }

    Optional<BulkEdit> find(UUID id) {
        return database.sql(ALL + "where b.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The latest first: everybody's, or one maker's. */
    List<BulkEdit> latest(Optional<PersonId> maker, int most) {
        return database.sql(
                        ALL
                                + "where cast(:maker as uuid) is null or b.made_by = :maker order by b.made_at desc limit :most")
                .param("maker", maker.map(PersonId::value).orElse(null), Types.OTHER)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    List<BulkEditing.Left> left(UUID bulk, int most) {
        return database.sql(LEFT)
                .param("bulk", bulk)
                .param("most", most)
                .query((row, number) -> new BulkEditing.Left(
                        row.getString("slug"),
                        LocalizedColumn.read(row.getString("name")).in("en").text(),
                        row.getString("listing").equals("public")))
                .list();
    }

    private static BulkEdit read(ResultSet row) throws SQLException {
        return new BulkEdit(
                row.getObject("id", UUID.class),
                BulkAct.find(row.getString("act")).orElse(BulkAct.LIST),
                row.getString("value"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("chosen"),
                Optional.ofNullable(row.getObject("job_id", UUID.class)).map(JobId::new),
                row.getObject("finished_at") != null,
                row.getInt("changed"),
                time(row.getObject("undone_at", OffsetDateTime.class)),
                row.getInt("restored"),
                row.getInt("kept"),
                row.getBoolean("undoable"));
    }

    private static Optional<java.time.Instant> time(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
