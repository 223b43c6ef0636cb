package kompas.directory.importing.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.jobs.JobId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads and the runs of the command line, told as one. */
@Repository
class Uploads {

    private static final String ALL = """
            select coalesce(u.id, r.id) as id, coalesce(u.file_name, r.file_name) as file_name,
                   coalesce(u.uploaded_at, r.started_at) as at, u.uploaded_by, u.profile, u.job_id, u.job_kind, u.difference, u.report,
                   u.id is not null and u.forgotten_at is null and u.uploaded_by is not null as file_kept,
                   r.id is not null as has_run, r.finished_at is not null as finished, r.created, r.changed, r.unchanged,
                   r.rejected, r.undone_at, r.removed, r.restored, r.kept
            from directory.upload u full join directory.import_run r on r.id = u.id
            """;

    private static final String ADD = """
            insert into directory.upload (id, file_name, uploaded_by, profile) values (:id, :file, :by, :profile)""";

    /** An import of the command line is met here first when it is taken back. */
    private static final String WORK = """
            insert into directory.upload (id, file_name, uploaded_by, job_id, job_kind, forgotten_at)
            select id, file_name, :by, :job, :kind, now() from directory.import_run where id = :id
            on conflict (id) do update set job_id = excluded.job_id, job_kind = excluded.job_kind""";

    private static final String BEGIN = """
            update directory.upload set job_id = :job, job_kind = :kind where id = :id""";

    /** An interrupted run saw what it had written as unchanged: the changes tell what it did. */
    private static final String SETTLE = """
            update directory.import_run r set created = c.created, changed = c.changed,
                   unchanged = greatest(0, r.created + r.changed + r.unchanged - c.created - c.changed)
            from (select count(distinct c.organisation_id) filter (where c.created) as created,
                         count(distinct c.organisation_id) filter (where not c.created) as changed
                  from directory.change c join directory.change_set s on s.id = c.change_set_id
                  where s.import_run_id = :id and s.kind = 'import') c
            where r.id = :id""";

    private static final String FORGET = """
            update directory.upload set forgotten_at = now()
            where forgotten_at is null and uploaded_at < :before returning id""";

    private final JdbcClient database;

    Uploads(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, String fileName, PersonId by, Optional<String> profile) {
        database.sql(ADD)
                .param("id", id)
                .param("file", fileName)
                .param("by", by.value())
                .param("profile", profile.orElse(null))
                .update();
    }

    Optional<Upload> find(UUID id) {
        return database.sql(ALL + "where coalesce(u.id, r.id) = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** @param by whose; empty for everybody's */
    List<Upload> latest(Optional<PersonId> by, int most) {
        return database.sql(ALL + "where cast(:by as uuid) is null or u.uploaded_by = :by order by 3 desc limit :most")
                .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    void profile(UUID id, String profile) {
        database.sql("""
                        update directory.upload set profile = :profile, difference = null, job_id = null, job_kind = null
                        where id = :id""").param("profile", profile).param("id", id).update();
    }

    void work(UUID id, Upload.Work work, PersonId by) {
        int known = database.sql(BEGIN)
                .param("id", id)
                .param("job", work.id().value())
                .param("kind", work.kind())
                .update();
        if (known == 0) {
            database.sql(WORK)
                    .param("id", id)
                    .param("job", work.id().value())
                    .param("kind", work.kind())
                    .param("by", by.value())
                    .update();
        }
    }

    void foreseen(UUID id, Told told) {
        told("difference", id, told);
    }

    void done(UUID id, Told told, boolean interrupted) {
        told("report", id, told);
        if (interrupted) {
            database.sql(SETTLE).param("id", id).update();
        }
    }

    private void told(String column, UUID id, Told told) {
        database.sql("update directory.upload set " + column + " = cast(:told as jsonb) where id = :id")
                .param("told", told.write())
                .param("id", id)
                .update();
    }

    List<UUID> forgetBefore(OffsetDateTime time) {
        return database.sql(FORGET).param("before", time).query(UUID.class).list();
    }

    private static Upload read(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("uploaded_by", UUID.class)),
                Optional.ofNullable(row.getString("profile")),
                work(row),
                told(row.getString("difference")),
                told(row.getString("report")),
                row.getBoolean("has_run") ? Optional.of(run(row)) : Optional.empty(),
                row.getBoolean("file_kept"));
    }

    private static Optional<Upload.Work> work(ResultSet row) throws SQLException {
        String kind = row.getString("job_kind");
        return Optional.ofNullable(row.getObject("job_id", UUID.class))
                .map(id -> new Upload.Work(new JobId(id), String.valueOf(kind)));
    }

    private static Optional<Told> told(@Nullable String json) {
        return Optional.ofNullable(json).map(Told::read);
    }

    private static Upload.Run run(ResultSet row) throws SQLException {
        Optional<Instant> undone = Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        return new Upload.Run(
                row.getBoolean("finished"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                undone,
                row.getInt("removed"),
                row.getInt("restored"),
                row.getInt("kept"));
    }
}
