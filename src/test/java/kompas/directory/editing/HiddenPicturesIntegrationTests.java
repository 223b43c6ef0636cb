package kompas.directory.editing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import kompas.directory.OrganisationId;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Whoever may not see a page does not see its pictures either, whatever address they kept. */
@KompasIntegrationTest
class HiddenPicturesIntegrationTests extends PageWithPictures {

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
}
