package kompas.surveys.reviewing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.places.AreaId;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveyOfALibrary;
import kompas.surveys.collecting.Receipt;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey of a library in Isperih with a librarian, two fieldworkers who send responses, and a librarian elsewhere. */
abstract class ReviewedSurvey extends SurveyOfALibrary {

    static final String LIST = SURVEY + "/responses";

    private static final String FORM = """
            | survey |                    |          |                     |
            |        | type               | name     | label               |
            |        | start              | start    |                     |
            |        | end                | end      |                     |
            |        | text               | name     | What is it called?  |
            |        | integer            | members  | How many members?   |
            |        | geopoint           | place    | Where is it?        |
            |        | text               | q1       | Question one        |
            |        | text               | q2       | Question two        |
            |        | text               | q3       | Question three      |
            |        | text               | q4       | Question four       |
            |        | text               | q5       | Question five       |
            |        | text               | q6       | Question six        |
            |        | text               | q7       | Question seven      |
            |        | text               | q8       | Question eight      |
            | settings |                  |          |                     |
            |        | form_title         | form_id  | version             |
            |        | Compass            | compass  | 1                   |
            """;

    @Autowired
    ReceivingResponses receiving;

    @BeforeEach
    void aSurveyOfALibrary() throws Exception {
        asks(FORM);
        grant("petar", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
    }

    /** What a fieldworker sends by phone. */
    Receipt send(String collector, String xml) throws Exception {
        return receiving.receive(
                sender(ResponseMode.PHONE_APP, collector), xml.getBytes(StandardCharsets.UTF_8), List.of());
    }

    Sender sender(ResponseMode mode, String collector) {
        return new Sender(
                new SurveyId(survey),
                UUID.fromString(one("select questionnaire_id from surveys.survey")),
                false,
                mode,
                Optional.empty(),
                Optional.of(person(collector)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    UUID response(String instance) {
        return receiving.find(new SurveyId(survey), false, instance).orElseThrow();
    }

    /** Somebody who is asked. */
    UUID asked(String slug, AreaId area) {
        return asked(organisation(slug, area));
    }

    void belongs(String instance, UUID respondent) {
        database.sql("update surveys.response set respondent_id = :respondent where id = :id")
                .param("respondent", respondent)
                .param("id", response(instance))
                .update();
    }

    /** @param answers elements behind the name */
    static String xml(String instance, String name, String answers) {
        return "<?xml version='1.0' ?><data id=\"compass\" version=\"1\"><start>2026-11-20T10:00:00.000+02:00</start>"
                + "<end>2026-11-20T10:20:00.000+02:00</end><name>" + name + "</name>" + answers + "<meta><instanceID>"
                + instance + "</instanceID><instanceName>" + name + "</instanceName></meta></data>";
    }

    static String edit(String instance, String replaced, String name, String answers) {
        return xml(instance, name, answers)
                .replace("</instanceID>", "</instanceID><deprecatedID>" + replaced + "</deprecatedID>");
    }
}
