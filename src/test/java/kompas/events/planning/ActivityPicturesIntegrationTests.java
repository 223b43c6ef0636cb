package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.shared.kernel.Identifiers;
import kompas.testing.Emptied;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** What an activity is announced with: its picture, the logos and sentences of its supporters; and what is left of them. */
class ActivityPicturesIntegrationTests extends LibraryThatPlans {

    private static final String HOSTS = "/en/activities/reading-aloud/hosts";
    private static final String PICTURE = "/en/activities/reading-aloud/picture";

    @Autowired
    private ForgettingActivities forgetting;

    @BeforeEach
    void anActivityWithASupporter() throws Exception {
        Emptied.tables(database, "files.file");
        web.perform(form(Identifiers.next()).param("supporters", "Fund").cookie(elka))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aPictureAndALogoAreTakenAwayAsTheyWereAdded() throws Exception {
        String fund = HOSTS + "/" + supporter();
        web.perform(multipart(PICTURE).file(picture()).cookie(elka)).andExpect(status().isUnprocessableContent());
        web.perform(multipart(PICTURE)
                        .file(picture())
                        .param("shows", "Children")
                        .cookie(elka))
                .andExpect(redirectedUrl(HOSTS + "?saved"));
        web.perform(multipart(fund + "/logo").file(picture()).cookie(elka)).andExpect(redirectedUrl(HOSTS + "?saved"));
        assertThat(count("files.file")).isEqualTo(2);
        web.perform(post(PICTURE + "/remove").cookie(signedIn("boris", new Grant(Role.LIBRARIAN, elsewhere()))))
                .andExpect(status().isForbidden());
        for (int i = 0; i < 2; i++) {
            web.perform(post(PICTURE + "/remove").cookie(elka)).andExpect(redirectedUrl(HOSTS + "?saved"));
            web.perform(post(fund + "/logo/remove").cookie(elka)).andExpect(redirectedUrl(HOSTS + "?saved"));
        }
        assertThat(count("files.file")).isZero();
        web.perform(get("/en/activities/reading-aloud")).andExpect(status().isOk());
    }

    @Test
    void aSupporterSpeaksEveryLanguageAndKeepsItsPlaceWhileTheActivityIsSaved() throws Exception {
        String fund = HOSTS + "/" + supporter();
        web.perform(edit("summary.en", "Meanwhile", "supporters", "Fund").cookie(elka));
        web.perform(post(fund)
                        .param("sentence.en", "Funded by the Fund")
                        .param("sentence.da", "Støttet af fonden")
                        .param("url", "fund.example.org")
                        .cookie(elka))
                .andExpect(redirectedUrl(HOSTS + "?saved"));
        web.perform(get("/da/activities/reading-aloud"))
                .andExpect(content().string(Matchers.containsString("Støttet af fonden")));
        web.perform(post(fund)
                        .param("sentence.en", "x".repeat(301))
                        .param("url", "fund.example.org")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("x".repeat(301))));
    }

    @Test
    void noPictureOutlivesAnActivityThatIsGoneForGood() throws Exception {
        web.perform(
                multipart(PICTURE).file(picture()).param("shows", "Children").cookie(elka));
        database.sql("""
                insert into files.file (media_type, sha256, bytes, width, height, alt, owner_kind, owner_id)
                select f.media_type, f.sha256, f.bytes, f.width, f.height, f.alt, kind, o.id
                from files.file f, events.occurrence o, unnest(array['closing', 'attendance']) kind""").update();
        forgetting.run();
        assertThat(count("files.file")).isEqualTo(3);
        database.sql("update files.file set created_at = now() - interval '40 days'")
                .update();
        forgetting.run();
        assertThat(count("files.file")).isEqualTo(3);
        database.sql("update events.activity set deleted_at = now() - interval '31 days'")
                .update();
        forgetting.run();
        assertThat(count("files.file")).isZero();
    }

    private String supporter() {
        return database.sql("select id from events.host where role = 'supporter'")
                .query(String.class)
                .single();
    }

    private static Scope elsewhere() {
        return Scope.library(UUID.randomUUID());
    }

    private static MockMultipartFile picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new MockMultipartFile("picture", "a.png", "image/png", bytes.toByteArray());
    }
}
