package kompas.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.survey} and its areas. */
@Repository
class SurveyRows {

    private static final String ALL = """
            select s.*, array(select area_id from surveys.survey_area a where a.survey_id = s.id order by area_id) as areas
            from surveys.survey s\s""";

    private static final String WRITE = """
            insert into surveys.survey (id, slug, library_id, questionnaire_id, title, purpose, privacy, languages, status,
                   opens_on, closes_on, example, created_by)
            values (:id, :slug, :library, :questionnaire, cast(:title as jsonb), cast(:purpose as jsonb), cast(:privacy as jsonb),
                   :languages, :status, :opens, :closes, :example, :by)
            on conflict (id) do update set title = excluded.title, purpose = excluded.purpose, privacy = excluded.privacy,
                   languages = excluded.languages, status = excluded.status, opens_on = excluded.opens_on,
                   closes_on = excluded.closes_on, changed_at = now()""";

    private final JdbcClient database;

    SurveyRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Survey> find(SurveyId id) {
        return database.sql(ALL + "where s.id = :id")
                .param("id", id.value())
                .query((row, number) -> survey(row))
                .optional();
    }

    Optional<Survey> find(String slug) {
        return database.sql(ALL + "where s.slug = :slug")
                .param("slug", slug)
                .query((row, number) -> survey(row))
                .optional();
    }

    /** The latest first. */
    List<Survey> all() {
        return database.sql(ALL + "order by s.opens_on desc, s.id desc limit 5000")
                .query((row, number) -> survey(row))
                .list();
    }

    /** Those that use a questionnaire, the latest first. */
    List<Survey> using(UUID questionnaire) {
        return database.sql(ALL + "where s.questionnaire_id = :questionnaire order by s.opens_on desc, s.id desc")
                .param("questionnaire", questionnaire)
                .query((row, number) -> survey(row))
                .list();
    }

    /** Whose questionnaire it uses, and its address, are what they were when it was begun. */
    void write(Survey survey, Optional<UUID> by) {
        Survey.Words words = survey.words();
        database.sql(WRITE)
                .param("id", survey.id().value())
                .param("slug", survey.slug())
                .param("library", survey.library().map(LibraryId::value).orElse(null))
                .param("questionnaire", survey.questionnaire())
                .param("title", LocalizedColumn.write(words.title()))
                .param("purpose", LocalizedColumn.writeOptional(words.purpose()))
                .param("privacy", LocalizedColumn.writeOptional(words.privacy()))
                .param("languages", words.languages().toArray(String[]::new))
                .param("status", survey.status().code())
                .param("opens", survey.period().opens())
                .param("closes", survey.period().closes())
                .param("example", survey.example())
                .param("by", by.orElse(null))
                .update();
        UUID[] areas = survey.areas().stream().map(AreaId::value).toArray(UUID[]::new);
        database.sql("delete from surveys.survey_area where survey_id = :survey and not (area_id = any(:areas))")
                .param("survey", survey.id().value())
                .param("areas", areas)
                .update();
        database.sql("""
                insert into surveys.survey_area (survey_id, area_id) select :survey, unnest(:areas) on conflict do nothing""")
                .param("survey", survey.id().value())
                .param("areas", areas)
                .update();
    }

    /** An address nobody has yet. */
    String slug(String title) {
        return Slugs.unique(
                Slugs.of(title),
                slug -> slug.equals("new")
                        || database.sql("select exists (select from surveys.survey where slug = :slug)")
                                .param("slug", slug)
                                .query(Boolean.class)
                                .single());
    }

    private static Survey survey(ResultSet row) throws SQLException {
        return new Survey(
                new SurveyId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Optional.ofNullable(row.getObject("library_id", UUID.class)).map(LibraryId::of),
                row.getObject("questionnaire_id", UUID.class),
                new Survey.Words(
                        LocalizedColumn.read(row.getString("title")),
                        LocalizedColumn.readOptional(row.getString("purpose")),
                        LocalizedColumn.readOptional(row.getString("privacy")),
                        List.of((String[]) row.getArray("languages").getArray())),
                SurveyStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                new Survey.Period(
                        row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class)),
                Stream.of((UUID[]) row.getArray("areas").getArray())
                        .map(AreaId::of)
                        .toList(),
                row.getBoolean("example"));
    }
}
