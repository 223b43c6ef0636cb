package kompas.jobs;

/** A survey that was over long ago, and what came in for it, as the test of retention writes them. */
final class EndedSurvey {

    private static final String SURVEY =
            "with q as (insert into surveys.questionnaire (title) values ('Asked') returning id),"
                    + " s as (insert into surveys.survey (slug, questionnaire_id, title, opens_on, closes_on)"
                    + " select 'asked-' || uuidv7(), id, '{\"source\":\"en\",\"texts\":{\"en\":\"Asked\"}}', cast(:at as date), cast(:at as date)"
                    + " from q returning id)";

    static final String RESPONSE = SURVEY + " " + insert("false", "cast(:at as timestamptz) - interval '1 hour'");
    static final String TRY = SURVEY + " " + insert("true", ":at");
    static final String PHONE = SURVEY
            + " insert into surveys.device (survey_id, person_id, created_at) select s.id, p.id, cast(:at as timestamptz) - interval '1 hour'"
            + " from s, accounts.person p where p.email = 'old@example.org'";

    private static final String VERSION = SURVEY
            + ", v as (insert into surveys.form_version (questionnaire_id, number, form_id, form_version, workbook, xform)"
            + " select id, 1, 'asked', '1', '{}', '<x/>' from q returning id)";

    static final String SHEET = VERSION
            + " insert into surveys.answer_sheet (id, survey_id, form_version_id, secret, instance_id, content, changed_at)"
            + " select uuidv7(), s.id, v.id, sha256('key'), 'uuid:2', '\\x3c', cast(:at as timestamptz) - interval '1 hour' from s, v";

    static final String COPY = VERSION
            + " insert into surveys.paper_entry (survey_id, form_version_id, instance_id, typed, changed_at)"
            + " select s.id, v.id, 'uuid:3', '{\"/data/name\":\"Anna\"}', cast(:at as timestamptz) - interval '1 hour' from s, v";

    static final String TRIED = SURVEY
            + ", r as (insert into surveys.respondent (survey_id, name, origin, language, added_at)"
            + " select id, 'Club', 'found', 'en', cast(:at as timestamptz) - interval '1 hour' from s returning id)"
            + " insert into surveys.contact_attempt (id, respondent_id, at, way, outcome, note, state_before)"
            + " select uuidv7(), id, cast(:at as timestamptz) - interval '1 hour', 'phone', 'refused', 'Anna said no', 'to_do' from r";

    private EndedSurvey() {}

    private static String insert(String draft, String received) {
        return "insert into surveys.response (survey_id, instance_id, draft, mode, content, sha256, answers, received_at)"
                + " select id, 'uuid:1', " + draft + ", 'phone_app', '\\x3c', sha256('<'), '{}', " + received
                + " from s";
    }
}
