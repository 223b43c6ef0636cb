package kompas.surveys.proposing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.ResponseMode;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveyOfALibrary;
import kompas.surveys.Surveys;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A survey that asks the Compass questionnaire, of a library in Isperih, with a fieldworker and a librarian elsewhere. */
abstract class AnsweredSurvey extends SurveyOfALibrary {

    static final String QUEUE = SURVEY + "/proposals";

    @Autowired
    Surveys surveys;

    @Autowired
    ReceivingResponses receiving;

    Workbook compass = new Workbook("", List.of());
    private String form = "";

    @BeforeEach
    void aSurveyOfALibrary() throws Exception {
        String markdown =
                new ClassPathResource("surveys/questionnaires/compass.md").getContentAsString(StandardCharsets.UTF_8);
        compass = Workbooks.markdown("compass", markdown);
        asks(markdown);
        form = "id=\"compass\" version=\"" + XlsForm.compile(compass).version() + "\"";
    }

    /** Answers that may be published, begun. */
    CompassAnswer answer() {
        return CompassAnswer.to(compass, form)
                .say("how", "visit")
                .say("told_how", "counter")
                .say("takes_part", "yes")
                .say("consent_publish", "yes");
    }

    Survey survey() {
        return surveys.get(new SurveyId(survey));
    }

    /** By the phone of a fieldworker. */
    void send(CompassAnswer answer, UUID respondent, String collector) throws Exception {
        receiving.receive(
                new Sender(
                        new SurveyId(survey),
                        survey().questionnaire(),
                        false,
                        ResponseMode.PHONE_APP,
                        Optional.empty(),
                        Optional.of(person(collector)),
                        Optional.empty(),
                        Optional.of(respondent),
                        Optional.empty()),
                answer.xml(),
                List.of());
        database.sql("delete from surveys.flag").update();
    }

    /** Facts that are proposed and wait, in order. */
    List<String> waiting() {
        return database.sql("select fact from surveys.proposal where state = 'open' order by fact, part")
                .query(String.class)
                .list();
    }
}
