package kompas.surveys.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A library asks whom a search finds; who fits later is offered, and nobody is asked without its knowing. */
@KompasIntegrationTest
class ChoosingBySearchIntegrationTests extends SurveyInTheField {

    @Autowired
    private SearchIndex index;

    private UUID theatre(String slug) {
        return OrganisationFixture.named("bg", slug)
                .slug(slug)
                .in(ISPERIH)
                .with("fields", List.of("A11"))
                .insertInto(database)
                .value();
    }

    /** As the index hears of every change. */
    private void indexed() {
        database.sql("insert into search.pending (kind, id) select 'organisation', id from directory.organisation")
                .update();
        IndexWaiting.upToDate(index);
    }

    @Test
    void whomASearchFindsIsAskedAndWhoFitsSinceIsOffered() throws Exception {
        theatre("stage");
        organisation("garden", ISPERIH);
        indexed();
        Cookie elka = as("elka");
        String search = "http://localhost/en/organisations?field=A11";
        post(LIST + "/choose/filter", elka, "filter", search)
                .andExpect(content().string(containsString("One was added.")));
        assertThat(
                        one(
                                "select o.slug from surveys.respondent r join directory.organisation o on o.id = r.organisation_id"))
                .isEqualTo("stage");
        get(LIST + "/choose", elka).andExpect(content().string(not(containsString("Ask them too"))));
        theatre("puppets");
        indexed();
        get(LIST + "/choose", elka)
                .andExpect(content().string(containsString("One more organisation fits a search you asked by.")))
                .andExpect(content().string(containsString("/en/organisations?field=A11")));
        assertThat(one("select count(*) from surveys.respondent")).isEqualTo("1");
        post(LIST + "/choose/filter", elka, "filter", "/en/organisations?field=A11")
                .andExpect(content().string(containsString("One was added.")))
                .andExpect(content().string(not(containsString("Ask them too"))));
        assertThat(one("select count(*) from surveys.respondent")).isEqualTo("2");
    }
}
