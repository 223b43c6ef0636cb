package kompas.surveys.reviewing;

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
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.Receipt;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A survey of a library in Isperih with a librarian, two fieldworkers who send responses, and a librarian elsewhere. */
abstract class ReviewedSurvey {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final AreaId KUBRAT = AreaId.ofKey("bg-razgrad-kubrat");
    static final String SURVEY = "/en/surveys/razgrad";
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
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    ReceivingResponses receiving;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    UUID survey = new UUID(0, 0);

    @BeforeEach
    void aSurveyOfALibrary() throws Exception {
        Emptied.tables(
                database,
                "surveys.survey, surveys.questionnaire, surveys.stray, accounts.person, mail.message, directory.organisation");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        survey = SurveyFixture.open().insertInto(database, "razgrad", FORM);
        database.sql("update surveys.survey set library_id = :library where id = :id")
                .param("library", library(ISPERIH))
                .param("id", survey)
                .update();
        give("elka", Role.LIBRARIAN, Scope.library(library(ISPERIH)));
        give("other", Role.LIBRARIAN, Scope.library(library(AreaId.ofKey("bg-vratsa-vratsa"))));
        give("hristina", Role.FIELDWORKER, Scope.survey(survey));
        give("petar", Role.FIELDWORKER, Scope.survey(survey));
    }

    private UUID library(AreaId area) {
        return libraries.findFor(area).orElseThrow().id().value();
    }

    private void give(String name, Role role, Scope scope) {
        accounts.give(accounts.open(name + "@example.org", name, "en"), new Grant(role, scope), Optional.empty());
    }

    PersonId person(String name) {
        return accounts.findByEmail(name + "@example.org").orElseThrow().id();
    }

    Cookie as(String name) throws Exception {
        return new SigningInByMail(web, database).as(name + "@example.org");
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
                Optional.empty());
    }

    UUID response(String instance) {
        return receiving.find(new SurveyId(survey), false, instance).orElseThrow();
    }

    /** Somebody who is asked. */
    UUID asked(String slug, AreaId area) {
        UUID organisation = OrganisationFixture.named("bg", slug)
                .slug(slug)
                .in(area)
                .insertInto(database)
                .value();
        return database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language)
                        values (:survey, :organisation, 'list', 'bg') returning id""")
                .param("survey", survey)
                .param("organisation", organisation)
                .query(UUID.class)
                .single();
    }

    void belongs(String instance, UUID respondent) {
        database.sql("update surveys.response set respondent_id = :respondent where id = :id")
                .param("respondent", respondent)
                .param("id", response(instance))
                .update();
    }

    ResultActions post(String path, Cookie who, String... form) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).cookie(who);
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
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
