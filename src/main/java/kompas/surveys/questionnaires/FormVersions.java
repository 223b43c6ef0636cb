package kompas.surveys.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the versions of questionnaires, for those who hand them out and those who take answers to them. */
@Service
public class FormVersions {

    private static final String ALL = """
            select v.id, v.questionnaire_id, v.number, v.form_id, v.form_version, q.title, v.md5, v.media, v.published_at
            from surveys.form_version v join surveys.questionnaire q on q.id = v.questionnaire_id\s""";

    private final JdbcClient database;

    FormVersions(JdbcClient database) {
        this.database = database;
    }

    /** All versions, the newest first; the draft before all others. */
    public List<FormVersion> of(UUID questionnaire) {
        return database.sql(ALL + "where v.questionnaire_id = :questionnaire order by v.number desc")
                .param("questionnaire", questionnaire)
                .query((row, number) -> version(row))
                .list();
    }

    /** What is asked now: the newest that has been published. */
    public Optional<FormVersion> current(UUID questionnaire) {
        return database.sql(ALL + """
                where v.questionnaire_id = :questionnaire and v.published_at is not null order by v.number desc limit 1""")
                .param("questionnaire", questionnaire)
                .query((row, number) -> version(row))
                .optional();
    }

    public Optional<FormVersion> draft(UUID questionnaire) {
        return database.sql(ALL + "where v.questionnaire_id = :questionnaire and v.published_at is null")
                .param("questionnaire", questionnaire)
                .query((row, number) -> version(row))
                .optional();
    }

    /** The published version an answer names. */
    public Optional<FormVersion> published(UUID questionnaire, String formId, String formVersion) {
        return database.sql(ALL + """
                where v.questionnaire_id = :questionnaire and v.form_id = :form and v.form_version = :version
                  and v.published_at is not null""")
                .param("questionnaire", questionnaire)
                .param("form", formId)
                .param("version", formVersion)
                .query((row, number) -> version(row))
                .optional();
    }

    public Optional<FormVersion> find(UUID version) {
        return database.sql(ALL + "where v.id = :id")
                .param("id", version)
                .query((row, number) -> version(row))
                .optional();
    }

    /** The text of the XForm. */
    public String xform(FormVersion version) {
        return database.sql("select xform from surveys.form_version where id = :id")
                .param("id", version.id())
                .query(String.class)
                .single();
    }

    /** The files that have been given to it, by name. */
    public List<FormFile> files(FormVersion version) {
        return database.sql("""
                select name, media_type, file_id, md5 from surveys.form_file where form_version_id = :version order by name""")
                .param("version", version.id())
                .query((row, number) -> new FormFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getString("md5")))
                .list();
    }

    private static FormVersion version(ResultSet row) throws SQLException {
        return new FormVersion(
                row.getObject("id", UUID.class),
                row.getObject("questionnaire_id", UUID.class),
                row.getInt("number"),
                row.getString("form_id"),
                row.getString("form_version"),
                row.getString("title"),
                row.getString("md5"),
                List.of((String[]) row.getArray("media").getArray()),
                Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
