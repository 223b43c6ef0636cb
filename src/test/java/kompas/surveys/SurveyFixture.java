package kompas.surveys;

import java.time.LocalDate;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.CompiledForm;
import kompas.surveys.xlsform.XlsForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A survey with a published questionnaire, as tests need one. */
public final class SurveyFixture {

    /** What a small survey asks: once, in a group that repeats, with a photo, and with rules. */
    public static final String FORM = """
            | survey |                    |          |                     |          |            |
            |        | type               | name     | label               | required | constraint |
            |        | start              | start    |                     |          |            |
            |        | end                | end      |                     |          |            |
            |        | text               | name     | What is it called?  | yes      |            |
            |        | integer            | members  | How many members?   |          | . >= 0     |
            |        | select_multiple f  | fields   | What is it about?   |          |            |
            |        | begin_repeat       | partner  | Partner             |          |            |
            |        | text               | who      | Who?                |          |            |
            |        | end_repeat         |          |                     |          |            |
            |        | image              | photo    | A photo             |          |            |
            | choices |                   |          |                     |          |            |
            |        | list_name          | name     | label               |          |            |
            |        | f                  | culture  | Culture             |          |            |
            |        | f                  | nature   | Nature              |          |            |
            | settings |                  |          |                     |          |            |
            |        | form_title         | form_id  | version             |          |            |
            |        | Compass            | compass  | 1                   |          |            |
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private String status = "open";
    private LocalDate closes = LocalDate.now().plusWeeks(3);

    private SurveyFixture() {}

    public static SurveyFixture open() {
        return new SurveyFixture();
    }

    public SurveyFixture closed() {
        status = "closed";
        return this;
    }

    /** @return the survey's id */
    public UUID insertInto(JdbcClient database, String slug) throws Exception {
        return insertInto(database, slug, FORM);
    }

    public UUID insertInto(JdbcClient database, String slug, String form) throws Exception {
        Workbook workbook = Workbooks.markdown("compass", form);
        UUID questionnaire = database.sql("insert into surveys.questionnaire (title) values (:title) returning id")
                .param("title", "Compass")
                .query(UUID.class)
                .single();
        new Version(questionnaire, 1, true).insertInto(database, workbook);
        return database.sql("""
                insert into surveys.survey (slug, questionnaire_id, title, status, opens_on, closes_on)
                values (:slug, :questionnaire, cast(:title as jsonb), :status, current_date, :closes) returning id""")
                .param("slug", slug)
                .param("questionnaire", questionnaire)
                .param("title", LocalizedColumn.write(LocalizedText.of("en", "Compass of Razgrad")))
                .param("status", status)
                .param("closes", closes)
                .query(UUID.class)
                .single();
    }

    /** Another version of a survey's questionnaire. */
    public static void version(JdbcClient database, String slug, String form, boolean published) throws Exception {
        Workbook workbook = Workbooks.markdown("compass", form);
        UUID questionnaire = database.sql("select questionnaire_id from surveys.survey where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single();
        int number = database.sql("select max(number) + 1 from surveys.form_version where questionnaire_id = :id")
                .param("id", questionnaire)
                .query(Integer.class)
                .single();
        new Version(questionnaire, number, published).insertInto(database, workbook);
    }

    private record Version(UUID questionnaire, int number, boolean published) {

        void insertInto(JdbcClient database, Workbook workbook) throws Exception {
            CompiledForm form = XlsForm.compile(workbook);
            database.sql("""
                    insert into surveys.form_version (questionnaire_id, number, form_id, form_version, workbook, xform, media, published_at)
                    values (:questionnaire, :number, :form, :version, cast(:workbook as jsonb), :xform, :media,
                            case when :published then now() end)""")
                    .param("questionnaire", questionnaire)
                    .param("number", number)
                    .param("form", form.id())
                    .param("version", form.version())
                    .param("workbook", JSON.writeValueAsString(workbook))
                    .param("xform", form.xform())
                    .param("media", form.media().toArray(String[]::new))
                    .param("published", published)
                    .update();
        }
    }
}
