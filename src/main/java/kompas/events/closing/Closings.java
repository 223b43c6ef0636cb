package kompas.events.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.files.FileId;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.closing} and its pictures. */
@Repository
class Closings {

    private static final String SAVE = """
            insert into events.closing (occurrence_id, came, newcomers, sentence, failed, next_time, shown, closed_by, closed_at)
            values (:date, :came, :newcomers, cast(:sentence as jsonb), nullif(:failed, ''), nullif(:nextTime, ''), :shown, :by, :now)
            on conflict (occurrence_id) do update
            set came = excluded.came, newcomers = excluded.newcomers, sentence = excluded.sentence, failed = excluded.failed,
                next_time = excluded.next_time, shown = excluded.shown, closed_by = excluded.closed_by,
                closed_at = excluded.closed_at""";

    /** What is over and nobody closed; what ended longer ago than a year is nobody's task any more. */
    private static final String OPEN = """
            select o.id from events.occurrence o join events.activity a on a.id = o.activity_id
            where o.ends_at <= :now and o.ends_at > cast(:now as timestamptz) - interval '1 year' and o.ends_at > a.published_at
              and o.status = 'planned' and a.status = 'published' and a.deleted_at is null
              and not exists (select from events.closing c where c.occurrence_id = o.id)
            order by o.ends_at desc limit :most""";

    /** The latest of an activity that is to be seen, with its pictures: one statement for its page. */
    private static final String SHOWN = """
            select c.*, o.starts_at, o.id as date,
                   array(select p.file_id from events.closing_picture p where p.occurrence_id = o.id order by p.added_at) as pictures
            from events.closing c join events.occurrence o on o.id = c.occurrence_id
            where o.activity_id = :activity and c.shown and c.sentence is not null
            order by o.starts_at desc limit 3""";

    private final JdbcClient database;

    Closings(JdbcClient database) {
        this.database = database;
    }

    void save(OccurrenceId date, Closing closing, PersonId by, Instant now) {
        database.sql(SAVE)
                .param("date", date.value())
                .param("came", closing.came())
                .param(
                        "newcomers",
                        closing.newcomers().isPresent() ? closing.newcomers().getAsInt() : null,
                        Types.INTEGER)
                .param("sentence", LocalizedColumn.writeOptional(closing.sentence()))
                .param("failed", closing.failed())
                .param("nextTime", closing.nextTime())
                .param("shown", closing.shown())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Closing> find(OccurrenceId date) {
        return database.sql("select * from events.closing where occurrence_id = :date")
                .param("date", date.value())
                .query((row, number) -> read(row))
                .optional();
    }

    List<OccurrenceId> open(Instant now, int most) {
        return database
                .sql(OPEN)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(OccurrenceId::of)
                .toList();
    }

    /** What the public sees of one date. */
    record Shown(OccurrenceId date, Instant starts, Closing closing, List<FileId> pictures) {}

    List<Shown> shown(ActivityId activity) {
        return database.sql(SHOWN)
                .param("activity", activity.value())
                .query((row, number) -> new Shown(
                        OccurrenceId.of(row.getObject("date", UUID.class)),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        read(row),
                        List.of((UUID[]) row.getArray("pictures").getArray()).stream()
                                .map(FileId::new)
                                .toList()))
                .list();
    }

    void addPicture(FileId file, OccurrenceId date, PersonId permittedBy) {
        database.sql(
                        "insert into events.closing_picture (file_id, occurrence_id, permitted_by) values (:file, :date, :by)")
                .param("file", file.value())
                .param("date", date.value())
                .param("by", permittedBy.value())
                .update();
    }

    /** The date a picture is of, and whether the public may see it. */
    record PictureOf(OccurrenceId date, boolean shown) {}

    Optional<PictureOf> picture(FileId file) {
        return database.sql("""
                        select p.occurrence_id, coalesce(c.shown, false) and a.status in ('published', 'cancelled')
                               and a.deleted_at is null as shown
                        from events.closing_picture p join events.occurrence o on o.id = p.occurrence_id
                        join events.activity a on a.id = o.activity_id
                        left join events.closing c on c.occurrence_id = p.occurrence_id where p.file_id = :file""")
                .param("file", file.value())
                .query((row, number) -> new PictureOf(
                        OccurrenceId.of(row.getObject("occurrence_id", UUID.class)), row.getBoolean("shown")))
                .optional();
    }

    private static Closing read(ResultSet row) throws SQLException {
        int came = row.getInt("came");
        int newcomers = row.getInt("newcomers");
        OptionalInt fresh = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(newcomers);
        return new Closing(
                came,
                fresh,
                LocalizedColumn.readOptional(row.getString("sentence")),
                Optional.ofNullable(row.getString("failed")).orElse(""),
                Optional.ofNullable(row.getString("next_time")).orElse(""),
                row.getBoolean("shown"));
    }
}
