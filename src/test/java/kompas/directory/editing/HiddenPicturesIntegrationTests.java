package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may not see a page does not see its pictures either, whatever address they kept. */
@KompasIntegrationTest
class HiddenPicturesIntegrationTests extends PageWithPictures {

    private static final String HSDS = "/hsds/3/organizations/";

    @Autowired
    private OrganisationDirectory directory;

    @Test
    void thePictureOfAHiddenPageIsHiddenAtItsOwnAddressToo() throws Exception {
        add(elka, picture(43, 40), "alt-en", "A tree");
        String address = "/files/" + file() + "/43";
        var shown = web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "public, max-age=300, must-revalidate"))
                .andReturn();
        String tag = Objects.requireNonNull(shown.getResponse().getHeader("ETag"));
        database.sql("update directory.organisation set listing = 'unlisted' where id = :id")
                .param("id", id.value())
                .update();
        Cookie stranger = contact("stranger" + id + "@example.org", OrganisationId.next());
        for (var request : List.of(
                get(address),
                get(address).header("If-None-Match", tag),
                get(address).cookie(stranger))) {
            web.perform(request)
                    .andExpect(status().isNotFound())
                    .andExpect(header().string("Cache-Control", Matchers.not(Matchers.containsString("max-age"))));
        }
        web.perform(get(address).cookie(elka))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "private, no-store"));
    }

    @Test
    void aLogoGoesWhereverItsOrganisationIsListedAndNowhereOnceThatIsNot() throws Exception {
        add(elka, picture(31, 40), "alt-en", "A tree");
        var request = multipart(path + "/edit/pictures").file(picture(31, 30)).cookie(elka);
        web.perform(request.param("role", "logo").param("logo-permitted", "true"));
        String logo = text("select file_id from directory.picture where organisation_id = :id and logo");

        assertThat(directory.summaries(List.of(id)).values())
                .extracting(summary -> summary.logo().orElseThrow().source())
                .containsExactly("/files/" + logo + "/31");
        String data = page(HSDS + id.value());
        assertThat(data).containsPattern("\"logo\": ?\"http[^\"]+/files/" + logo + "/31\"");
        assertThat(page(path)).containsPattern("\"logo\": ?\"http[^\"]+/files/" + logo);
        assertThat(page("/data/organisations.ndjson")).contains(logo).contains("\"photos\":[\"http");

        database.sql("update directory.organisation set listing = 'unlisted' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(directory.summaries(List.of(id))).isEmpty();
        web.perform(get(HSDS + id.value())).andExpect(status().isGone());
        assertThat(page("/data/organisations.ndjson")).doesNotContain(logo);
    }
}
