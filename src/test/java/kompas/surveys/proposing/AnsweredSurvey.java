package kompas.surveys.proposing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.ResponseMode;
import kompas.surveys.Survey;
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyId;
import kompas.surveys.Surveys;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A survey that asks the Compass questionnaire, of a library in Isperih, with a fieldworker and a librarian elsewhere. */
abstract class AnsweredSurvey {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final String SURVEY = "/en/surveys/razgrad";
    static final String QUEUE = SURVEY + "/proposals";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    Surveys surveys;

    @Autowired
    ReceivingResponses receiving;

    Workbook compass = new Workbook("", List.of());
    private String form = "";
    UUID survey = new UUID(0, 0);

    @BeforeEach
    void aSurveyOfALibrary() throws Exception {
        Emptied.tables(
                database,
                "surveys.survey, surveys.questionnaire, accounts.person, mail.message, directory.organisation, directory.wish, needs.need");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        String markdown =
                new ClassPathResource("surveys/questionnaires/compass.md").getContentAsString(StandardCharsets.UTF_8);
        compass = Workbooks.markdown("compass", markdown);
        survey = SurveyFixture.open().insertInto(database, "razgrad", markdown);
        form = "id=\"compass\" version=\"" + XlsForm.compile(compass).version() + "\"";
        database.sql("update surveys.survey set library_id = :library, languages = '{bg}' where id = :id")
                .param("library", library(ISPERIH))
                .param("id", survey)
                .update();
        grant("elka", new Grant(Role.LIBRARIAN, Scope.library(library(ISPERIH))));
        grant("other", new Grant(Role.LIBRARIAN, Scope.library(library(AreaId.ofKey("bg-vratsa-vratsa")))));
        grant("hristina", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
    }

    UUID library(AreaId area) {
        return libraries.findFor(area).orElseThrow().id().value();
    }

    private void grant(String name, Grant grant) {
        accounts.give(accounts.open(name + "@example.org", name, "en"), grant, Optional.empty());
    }

    Cookie as(String name) throws Exception {
        return new SigningInByMail(web, database).as(name + "@example.org");
    }

    PersonId person(String name) {
        return accounts.findByEmail(name + "@example.org").orElseThrow().id();
    }

    UUID organisation(String slug, AreaId area) {
        return OrganisationFixture.named("bg", slug)
                .slug(slug)
                .in(area)
                .insertInto(database)
                .value();
    }

    /** Somebody who is asked. */
    UUID asked(UUID organisation) {
        return database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language)
                        values (:survey, :organisation, 'list', 'bg') returning id""")
                .param("survey", survey)
                .param("organisation", organisation)
                .query(UUID.class)
                .single();
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
                        Optional.of(respondent)),
                answer.xml(),
                List.of());
        database.sql("delete from surveys.flag").update();
    }

    ResultActions post(String path, Cookie who, String... typed) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).cookie(who);
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return web.perform(request);
    }

    ResultActions get(String path, Cookie who) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).cookie(who));
    }

    String one(String query) {
        return String.valueOf(
                database.sql(query).query((row, number) -> row.getString(1)).single());
    }

    /** Facts that are proposed and wait, in order. */
    List<String> waiting() {
        return database.sql("select fact from surveys.proposal where state = 'open' order by fact, part")
                .query(String.class)
                .list();
    }
}
