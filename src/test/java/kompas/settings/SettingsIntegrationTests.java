package kompas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator makes the network theirs in the browser, and nobody else does. */
@KompasIntegrationTest
class SettingsIntegrationTests {

    private static final Pattern LOGO = Pattern.compile("src=\"(/files/[^\"]+)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    private Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void aNetworkWithAnAdministrator() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        elka = new SigningInByMail(web, database).as("elka@example.org");
    }

    @Test
    void nobodyButAnAdministratorChangesTheNetwork() throws Exception {
        accounts.give(
                accounts.open("anna@example.org", "Anna", "en"),
                new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())),
                Optional.empty());
        Cookie anna = new SigningInByMail(web, database).as("anna@example.org");
        for (String section : List.of("identity", "languages", "about", "mail", "parts", "data")) {
            String path = "/en/desk/settings/" + section;
            web.perform(get(path).cookie(elka)).andExpect(status().isOk());
            web.perform(get(path).cookie(anna)).andExpect(status().isForbidden());
            web.perform(post(path).cookie(anna)).andExpect(status().isForbidden());
            web.perform(post(path)).andExpect(redirectedUrl("/en/sign-in"));
        }
        web.perform(post("/en/desk/settings/logo/remove").cookie(anna)).andExpect(status().isForbidden());
        web.perform(multipart("/en/desk/settings/logo").file(picture()).cookie(anna))
                .andExpect(status().isForbidden());
    }

    @Test
    void aChangeIsOnEveryPageAtOnceAndOnRecord() throws Exception {
        assertThat(page("/en/about")).contains("Test network");
        web.perform(post("/en/desk/settings/identity")
                        .cookie(elka)
                        .param("name.en", "Library network")
                        .param("name.bg", "Библиотечна мрежа"))
                .andExpect(redirectedUrl("/en/desk/settings/identity?saved=yes"));
        assertThat(page("/en/about")).contains("Library network").doesNotContain("Test network");
        assertThat(page("/bg/about")).contains("Библиотечна мрежа");
        assertThat(database.sql("select detail ->> 'name.en' from audit.act where action = 'settings.identity'")
                        .query(String.class)
                        .list())
                .contains("Test network → Library network");
    }

    @Test
    void wordsInALanguageTakenAwayAreThereWhenItComesBack() throws Exception {
        save("about", "about.en", "We are", "about.da", "Vi er");
        save("languages", "standard", "bg", "languages", "en");
        save("about", "about.en", "We are many");
        save("languages", "standard", "en", "languages", "da");
        assertThat(page("/da/about")).contains("Vi er");
        assertThat(page("/en/about")).contains("We are many");
    }

    @Test
    void aColourNobodyCouldReadIsRefusedWithTheNearestOneThatCanBe() throws Exception {
        String refused = web.perform(post("/en/desk/settings/identity")
                        .cookie(elka)
                        .param("name.en", "Test network")
                        .param("accent", "#ffee66"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refused).contains("Too pale").containsPattern("The nearest that can be read is #[0-9a-f]{6}");
        save("identity", "name.en", "Test network", "accent", "7A1F5C");
        assertThat(page("/en/about")).contains("<link rel=\"stylesheet\" href=\"/look/7a1f5c.css\">");
        assertThat(page("/look/7a1f5c.css")).contains("--accent: light-dark(#7a1f5c, #");
        web.perform(get("/look/7a1f5d.css")).andExpect(status().isNotFound());
    }

    @Test
    void aPartThatIsSwitchedOffIsNowhere() throws Exception {
        assertThat(page("/en/about")).contains("/en/data");
        save("parts");
        for (String path : List.of("/en/data", "/data/organisations.csv", "/hsds", "/embed/organisations")) {
            web.perform(get(path)).andExpect(status().isNotFound());
        }
        for (String path : List.of("/en/about", "/en/organisations", "/sitemap-pages-1.xml")) {
            assertThat(page(path)).as(path).doesNotContain("/data");
        }
        save("parts", "on", "opendata");
        assertThat(page("/en/about")).contains("/en/data");
        web.perform(get("/en/data")).andExpect(status().isOk());
    }

    @Test
    void whatCannotBeIsRefusedAndWhatWasTypedIsKept() throws Exception {
        refused("mail", "days", "0");
        refused("mail", "sender-address", "nobody", "days", "5");
        refused("data", "licence", "CC0", "licence-address", "javascript:alert(1)");
        refused("data", "licence", "CC0", "licence-address", "https://e.org", "hosts", "evil.example; script-src *");
        refused("about", "privacy", "javascript:alert(1)");
        refused("languages", "standard", "xx");
        refused("identity", "name.en", " ");
        web.perform(get("/en/desk/settings/nothing").cookie(elka)).andExpect(status().isNotFound());
    }

    @Test
    void theLogoStandsBesideTheNameUntilItIsRemoved() throws Exception {
        web.perform(multipart("/en/desk/settings/logo")
                        .file(new MockMultipartFile("picture", "a.png", "image/png", new byte[] {1, 2, 3}))
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
        web.perform(multipart("/en/desk/settings/logo").file(picture()).cookie(elka))
                .andExpect(redirectedUrl("/en/desk/settings/identity?saved=yes"));
        Matcher logo = LOGO.matcher(page("/en/about"));
        assertThat(logo.find()).isTrue();
        web.perform(get(logo.group(1))).andExpect(status().isOk());
        web.perform(post("/en/desk/settings/logo/remove").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(page("/en/about")).doesNotContain("/files/");
    }

    private static MockMultipartFile picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB), "png", png);
        return new MockMultipartFile("picture", "logo.png", "image/png", png.toByteArray());
    }

    private void save(String section, String... answers) throws Exception {
        var request = post("/en/desk/settings/" + section).cookie(elka);
        for (int i = 0; i < answers.length; i += 2) {
            request.param(answers[i], answers[i + 1]);
        }
        web.perform(request).andExpect(status().is3xxRedirection());
    }

    private void refused(String section, String... answers) throws Exception {
        Network before = settings.current();
        var request = post("/en/desk/settings/" + section).cookie(elka);
        for (int i = 0; i < answers.length; i += 2) {
            request.param(answers[i], answers[i + 1]);
        }
        web.perform(request).andExpect(status().isUnprocessableContent());
        assertThat(settings.current()).isEqualTo(before);
    }

    private String page(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
