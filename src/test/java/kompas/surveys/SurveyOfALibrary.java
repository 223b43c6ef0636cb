package kompas.surveys;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.places.AreaId;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An open survey of the library in Isperih, with the fieldworker {@code hristina}, and organisations it asks. */
public abstract class SurveyOfALibrary extends TwoLibraries {

    protected static final AreaId KUBRAT = AreaId.ofKey("bg-razgrad-kubrat");
    protected static final String SURVEY = "/en/surveys/razgrad";

    protected UUID survey = new UUID(0, 0);

    /** @param form its questionnaire, as a workbook of Markdown tables */
    protected void asks(String form) throws Exception {
        survey = SurveyFixture.open().insertInto(database, "razgrad", form);
        database.sql("update surveys.survey set library_id = :library, languages = '{bg}' where id = :id")
                .param("library", library(ISPERIH))
                .param("id", survey)
                .update();
        grant("hristina", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
    }

    protected UUID organisation(String slug, AreaId area) {
        return OrganisationFixture.named("bg", slug)
                .slug(slug)
                .in(area)
                .insertInto(database)
                .value();
    }

    /** Somebody who is asked. */
    protected UUID asked(UUID organisation) {
        return database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language)
                        values (:survey, :organisation, 'list', 'bg') returning id""")
                .param("survey", survey)
                .param("organisation", organisation)
                .query(UUID.class)
                .single();
    }

    protected ResultActions post(String path, Cookie who, String... form) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).cookie(who);
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return web.perform(request);
    }

    protected ResultActions get(String path, Cookie who) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).cookie(who));
    }
}
