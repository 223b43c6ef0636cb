package kompas.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of surveys and questionnaires behind the sign-in, as {@link StaffPages}. */
final class SurveyStaffPages {

    private static final String SURVEY = "/surveys/compass-of-the-civil-sector-razgrad";

    private static final List<String> OF_SURVEYS = List.of(
            "/surveys",
            "/surveys/new",
            "/questionnaires",
            "/questionnaires/new",
            SURVEY,
            SURVEY + "/edit",
            SURVEY + "/links",
            SURVEY + "/team",
            SURVEY + "/phone",
            SURVEY + "/responses",
            SURVEY + "/responses?show=accepted",
            SURVEY + "/responses?show=flagged&mode=phone_app&since=2026-01-01",
            SURVEY + "/strays",
            SURVEY + "/proposals",
            SURVEY + "/proposals?show=accepted",
            SURVEY + "/proposals?show=declined",
            SURVEY + "/proposals/rules",
            SURVEY + "/proposals/rules/preview?whom=themselves&facts=reach",
            SURVEY + "/proposals/found",
            SURVEY + "/comments",
            SURVEY + "/respondents",
            SURVEY + "/respondents/choose",
            SURVEY + "/respondents/found",
            SURVEY + "/today",
            SURVEY + "/desk",
            SURVEY + "/desk?show=done",
            SURVEY + "/board",
            SURVEY + "/map",
            SURVEY + "/paper",
            SURVEY + "/paper/enter",
            SURVEY + "/method",
            SURVEY + "/method/new",
            SURVEY + "/method/letters/consent-form",
            SURVEY + "/method/letters/reminder/edit",
            SURVEY + "/mail",
            SURVEY + "/mail/reach",
            SURVEY + "/mail?letter=thanks&show=unanswered",
            SURVEY + "/mail/letter?letter=reminder&pause=1");

    private static final String FLAGGED_RESPONSE =
            "select '/responses/' || response_id from surveys.flag order by response_id limit 1";

    private static final String COPY_BEING_TYPED = """
            insert into surveys.paper_entry (survey_id, form_version_id, instance_id, typed, typed_by)
            select s.id, v.id, 'uuid:' || gen_random_uuid(), '{"/data/identity/name": "Choir", "/data/identity/founded": "?"}', p.id
            from surveys.survey s join surveys.form_version v on v.questionnaire_id = s.questionnaire_id and v.published_at is not null,
                 accounts.person p
            where s.slug = 'compass-of-the-civil-sector-razgrad' and p.email = 'elka@example.org' returning '/paper/enter/' || id""";

    private static final String FOUND_AND_ANSWERED = """
            select '/proposals/found/' || p.id from surveys.respondent p join surveys.response r on r.respondent_id = p.id
            where p.organisation_id is null order by p.id limit 1""";

    private static final String MAILING = "select id from surveys.mailing where letter = 'reminder' limit 1";

    private static final String LOOKED_UP = """
            select '/desk/' || r.id from surveys.respondent r join directory.organisation o on o.id = r.organisation_id
            where o.listing = 'public' order by r.id limit 1""";

    private static final String QUESTIONNAIRE =
            "select '/questionnaires/' || id from surveys.questionnaire where ready = 'compass'";

    private static final String OWN_QUESTIONNAIRE =
            "select '/questionnaires/' || id from surveys.questionnaire where library_id is not null order by id limit 1";

    private static final List<String> OF_A_QUESTIONNAIRE = List.of(
            "",
            "/write",
            "/write/add?at=missing&where=after",
            "/write/question?at=missing",
            "/write/bank?theme=volunteers",
            "/write/take",
            "/write/settings",
            "/write/remove?at=give",
            "/write/keep?at=missing",
            "/try",
            "/versions/2",
            "/changes");

    private final JdbcClient sql;

    SurveyStaffPages(JdbcClient sql) {
        this.sql = sql;
    }

    Stream<String> all() {
        return Stream.of(OF_SURVEYS.stream(), ofRecordsOfSurveys(), ofOwnQuestionnaire())
                .flatMap(paths -> paths);
    }

    private Stream<String> ofRecordsOfSurveys() {
        return Stream.of(
                SURVEY + sql.sql(FLAGGED_RESPONSE).query(String.class).single(),
                SURVEY + "/mail/" + sql.sql(MAILING).query(String.class).single(),
                SURVEY + sql.sql(FLAGGED_RESPONSE).query(String.class).single() + "/edit",
                SURVEY + sql.sql(COPY_BEING_TYPED).query(String.class).single(),
                SURVEY + sql.sql(FOUND_AND_ANSWERED).query(String.class).single(),
                SURVEY + sql.sql(LOOKED_UP).query(String.class).single(),
                sql.sql(QUESTIONNAIRE).query(String.class).single(),
                sql.sql(QUESTIONNAIRE).query(String.class).single() + "/versions/1",
                sql.sql(QUESTIONNAIRE).query(String.class).single() + "/changes");
    }

    private Stream<String> ofOwnQuestionnaire() {
        String own = sql.sql(OWN_QUESTIONNAIRE).query(String.class).single();
        return OF_A_QUESTIONNAIRE.stream().map(part -> own + part);
    }
}
