package kompas.surveys.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.CompiledForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code surveys.questionnaire}, and {@code surveys.form_version} as it is written. */
@Repository
class QuestionnaireRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WRITE_DRAFT = """
            insert into surveys.form_version (id, questionnaire_id, number, form_id, form_version, workbook, xform, media,
                   created_by)
            values (:id, :questionnaire,
                   (select coalesce(max(number), 0) + 1 from surveys.form_version where questionnaire_id = :questionnaire),
                   :form, :version, cast(:workbook as jsonb), :xform, :media, :by)
            on conflict (questionnaire_id) where published_at is null do update set form_id = excluded.form_id,
                   form_version = excluded.form_version, workbook = excluded.workbook, xform = excluded.xform,
                   media = excluded.media, created_by = excluded.created_by, created_at = now()""";

    private final JdbcClient database;

    QuestionnaireRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Questionnaire> find(UUID id) {
        return database.sql("select * from surveys.questionnaire where id = :id")
                .param("id", id)
                .query((row, number) -> questionnaire(row))
                .optional();
    }

    Optional<Questionnaire> findReady(String key) {
        return database.sql("select * from surveys.questionnaire where ready = :key")
                .param("key", key)
                .query((row, number) -> questionnaire(row))
                .optional();
    }

    /** The network's and those of these libraries, by title. */
    List<Questionnaire> of(List<UUID> libraries) {
        return database.sql("""
                select * from surveys.questionnaire where (library_id is null or library_id = any(:libraries)) and archived_at is null
                order by ready nulls last, title, id limit 1000""")
                .param("libraries", libraries.toArray(UUID[]::new))
                .query((row, number) -> questionnaire(row))
                .list();
    }

    /** False where there is one with its id; waits for whoever writes that one now. */
    boolean insert(Questionnaire questionnaire, Optional<UUID> by) {
        return database.sql("""
                insert into surveys.questionnaire (id, library_id, title, ready, created_by) values (:id, :library, :title, :ready, :by)
                on conflict (id) do nothing""")
                        .param("id", questionnaire.id())
                        .param(
                                "library",
                                questionnaire.library().map(LibraryId::value).orElse(null))
                        .param("title", questionnaire.title())
                        .param("ready", questionnaire.ready().orElse(null))
                        .param("by", by.orElse(null))
                        .update()
                == 1;
    }

    void rename(UUID id, String title) {
        database.sql("update surveys.questionnaire set title = :title where id = :id and title <> :title")
                .param("title", title)
                .param("id", id)
                .update();
    }

    void archive(UUID id, boolean away) {
        database.sql("update surveys.questionnaire set archived_at = case when :away then now() end where id = :id")
                .param("away", away)
                .param("id", id)
                .update();
    }

    /** The draft becomes this; there is one afterwards. */
    void writeDraft(UUID questionnaire, Workbook workbook, CompiledForm form, Optional<UUID> by) {
        database.sql(WRITE_DRAFT)
                .param("id", Identifiers.next())
                .param("questionnaire", questionnaire)
                .param("form", form.id())
                .param("version", form.version())
                .param("workbook", JSON.writeValueAsString(workbook))
                .param("xform", form.xform())
                .param("media", form.media().toArray(String[]::new))
                .param("by", by.orElse(null))
                .update();
    }

    /** Waits for whoever writes on it now. */
    void hold(UUID questionnaire) {
        database.sql("select id from surveys.questionnaire where id = :id for update")
                .param("id", questionnaire)
                .query(UUID.class)
                .optional();
    }

    /** The draft becomes a workbook that is no form yet; its form stays the one before, or that of the version before. */
    void writeBroken(UUID questionnaire, Workbook workbook, UUID by) {
        database.sql("""
                insert into surveys.form_version (questionnaire_id, number, form_id, form_version, workbook, xform, media, created_by)
                select questionnaire_id, number + 1, form_id, form_version, cast(:workbook as jsonb), xform, media, :by
                from (select * from surveys.form_version where questionnaire_id = :questionnaire order by number desc limit 1) last
                on conflict (questionnaire_id) where published_at is null do update
                   set workbook = excluded.workbook, created_by = excluded.created_by, created_at = now()""")
                .param("questionnaire", questionnaire)
                .param("workbook", JSON.writeValueAsString(workbook))
                .param("by", by)
                .update();
    }

    void discard(UUID questionnaire) {
        database.sql("delete from surveys.form_version where questionnaire_id = :id and published_at is null")
                .param("id", questionnaire)
                .update();
    }

    /** What is published is no longer written on, so nothing can be taken back. */
    void publish(UUID version, Optional<UUID> by) {
        database.sql("delete from surveys.writing_step where form_version_id = :id")
                .param("id", version)
                .update();
        database.sql("""
                update surveys.form_version set published_at = now(), published_by = :by where id = :id and published_at is null""").param("id", version).param("by", by.orElse(null)).update();
    }

    Workbook workbook(UUID version) {
        return database.sql("select workbook from surveys.form_version where id = :id")
                .param("id", version)
                .query((row, number) -> JSON.readValue(row.getString("workbook"), Workbook.class))
                .single();
    }

    void writeFile(UUID version, FormFile file) {
        database.sql("""
                insert into surveys.form_file (form_version_id, name, media_type, file_id, md5)
                values (:version, :name, :type, :file, :md5)
                on conflict (form_version_id, name) do update set media_type = excluded.media_type, file_id = excluded.file_id,
                       md5 = excluded.md5""")
                .param("version", version)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("file", file.file().value())
                .param("md5", file.md5())
                .update();
    }

    /** A new version shows the files of the one before, as far as it still speaks of them. */
    void inheritFiles(UUID from, UUID to) {
        database.sql("""
                insert into surveys.form_file (form_version_id, name, media_type, file_id, md5)
                select :to, f.name, f.media_type, f.file_id, f.md5 from surveys.form_file f join surveys.form_version v on v.id = :to
                where f.form_version_id = :from and f.name = any(v.media) on conflict do nothing""").param("from", from).param("to", to).update();
    }

    private static Questionnaire questionnaire(ResultSet row) throws SQLException {
        return new Questionnaire(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("library_id", UUID.class)).map(LibraryId::of),
                row.getString("title"),
                Optional.ofNullable(row.getString("ready")),
                row.getObject("archived_at") != null);
    }
}
