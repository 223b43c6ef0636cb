package kompas.surveys.fieldwork;

import jakarta.servlet.http.Cookie;
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
import kompas.surveys.SurveyFixture;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A survey of a library in Isperih, with a librarian, two fieldworkers, a librarian elsewhere, and organisations. */
abstract class SurveyInTheField {

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final AreaId KUBRAT = AreaId.ofKey("bg-razgrad-kubrat");
    static final String SURVEY = "/en/surveys/razgrad";
    static final String LIST = SURVEY + "/respondents";

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
    private Libraries libraries;

    UUID survey = new UUID(0, 0);

    @BeforeEach
    void aSurveyOfALibrary() throws Exception {
        Emptied.tables(
                database,
                "surveys.survey, surveys.questionnaire, accounts.person, mail.message, directory.organisation, directory.wish");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        survey = SurveyFixture.open().insertInto(database, "razgrad");
        database.sql("update surveys.survey set library_id = :library, languages = '{bg}' where id = :id")
                .param("library", library(ISPERIH))
                .param("id", survey)
                .update();
        for (AreaId area : List.of(ISPERIH, KUBRAT)) {
            database.sql("insert into surveys.survey_area values (:survey, :area)")
                    .param("survey", survey)
                    .param("area", area.value())
                    .update();
        }
        grant("elka", new Grant(Role.LIBRARIAN, Scope.library(library(ISPERIH))));
        grant("other", new Grant(Role.LIBRARIAN, Scope.library(library(AreaId.ofKey("bg-vratsa-vratsa")))));
        grant("hristina", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
        grant("petar", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
        grant("stranger", new Grant(Role.FIELDWORKER, Scope.survey(UUID.randomUUID())));
    }

    private UUID library(AreaId area) {
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

    /** Many at once. */
    void organisations(int many, AreaId area) {
        organisation("first", area);
        database.sql("""
                        insert into directory.organisation (slug, name, source_id, source_date, municipality_id)
                        select 'o-' || n, jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Клуб ' || n)),
                               o.source_id, o.source_date, o.municipality_id
                        from generate_series(2, :many) n, directory.organisation o where o.slug = 'first'""").param("many", many).update();
    }

    /** One that is asked already. */
    UUID asked(String slug, AreaId area, String assigned) {
        UUID organisation = organisation(slug, area);
        return database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language, assigned_to)
                        values (:survey, :organisation, 'list', 'bg', :to) returning id""")
                .param("survey", survey)
                .param("organisation", organisation)
                .param("to", person(assigned).value())
                .query(UUID.class)
                .single();
    }

    void wish(UUID organisation, String kind) {
        database.sql(
                        "insert into directory.wish (organisation_id, kind, origin, since) values (:id, :kind, 'organisation', current_date)")
                .param("id", organisation)
                .param("kind", kind)
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
}
