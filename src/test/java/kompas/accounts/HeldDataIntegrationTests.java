package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.mail.MailBox;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody sees what is held about them, whole, and nothing of anybody else. */
@KompasIntegrationTest
@Import(Statements.class)
class HeldDataIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/en(/sign-in/[\\w-]{43})");

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    MailBox box;

    @BeforeEach
    void aNetwork() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
    }

    @Test
    void aPersonReadsWhatIsHeldInEveryLanguage() throws Exception {
        Cookie mette = signedIn("mette@example.org", "Mette Holm");
        signedIn("ivan@example.org", "Ivan Petrov");

        for (String language : List.of("en", "da", "bg")) {
            web.perform(get("/" + language + "/account/data").cookie(mette))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Mette Holm")))
                    .andExpect(content().string(containsString("Sign in to Test network")))
                    .andExpect(content().string(not(containsString("Ivan Petrov"))))
                    .andExpect(content().string(not(containsString("ivan@example.org"))));
        }
    }

    @Test
    void nobodyHasToReadCodesOrTheClockOfAnotherCountry() throws Exception {
        Cookie mette = signedIn("mette.words@example.org", "Mette Ord");

        web.perform(get("/da/account/data").cookie(mette))
                .andExpect(content().string(containsString("bibliotekar")))
                .andExpect(content().string(containsString("engelsk")))
                .andExpect(content().string(containsString("Loggede ind")))
                .andExpect(content().string(not(containsString("librarian"))))
                .andExpect(content().string(not(containsString("accounts.sign-in"))))
                .andExpect(content().string(not(containsString("UTC"))))
                .andExpect(content().string(not(matchesPattern("(?s).*<td[^>]*>[^<]*\\d{4}-\\d\\d-\\d\\d.*"))));
    }

    @Test
    void theFileHoldsEverythingThePageShows() throws Exception {
        Cookie mette = signedIn("mette.file@example.org", "Mette Fil");
        String file = web.perform(get("/en/account/data/file").cookie(mette))
                .andExpect(header().string("Content-Disposition", containsString("my-data.json")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        JsonNode read = JsonMapper.builder().build().readTree(file);
        assertThat(read.path("about").asString()).isEqualTo("mette.file@example.org");
        assertThat(read.path("held").valueStream().map(part -> part.path("kind").asString()))
                .contains(
                        "accounts.data.account",
                        "accounts.data.sessions",
                        "accounts.data.mails",
                        "accounts.data.done-to",
                        "tasks.data.notes",
                        "directory.data.contacts");
        assertThat(file).contains("Mette Fil");
    }

    /** Four statements of each tell whose session it is; those of what is held are one for each kind of data. */
    @Test
    void theirPagesAskTheDatabaseNoMoreThanTheyMust() throws Exception {
        Cookie mette = signedIn("mette.count@example.org", "Mette Tal");
        Map<String, Integer> most = Map.of(
                "/account", 8,
                "/account/address", 4,
                "/account/consents", 5,
                "/account/data", 54,
                "/account/erase", 55,
                "/account/mails", 5,
                "/account/passkey", 4,
                "/privacy", 4,
                "/privacy/retention", 4);
        for (String path : most.keySet()) {
            page(path, mette);
            assertThat(Statements.of(() -> page(path, mette))).as(path).hasSizeBetween(1, most.getOrDefault(path, 0));
        }
    }

    private void page(String path, Cookie who) throws Exception {
        web.perform(get("/en" + path).cookie(who)).andExpect(status().isOk());
    }

    @Test
    void nobodyReadsItWithoutSigningIn() throws Exception {
        web.perform(get("/en/account/data")).andExpect(status().is3xxRedirection());
        web.perform(get("/en/account/data/file")).andExpect(status().is3xxRedirection());
    }

    private Cookie signedIn(String email, String name) throws Exception {
        accounts.give(accounts.open(email, name, "en"), new Grant(Role.LIBRARIAN, Scope.NETWORK), Optional.empty());
        web.perform(post("/en/sign-in").param("email", email)).andExpect(status().is3xxRedirection());
        String body = box.find(box.to(email).getFirst().id()).orElseThrow().plain();
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        return Objects.requireNonNull(web.perform(post("/en" + link.group(1)))
                .andReturn()
                .getResponse()
                .getCookie("kompas"));
    }
}
