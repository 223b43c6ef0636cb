package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.domain.SigningIn;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** People get in by a link or a code, once, and nobody else does. */
@KompasIntegrationTest
class SigningInIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/en(/sign-in/[\\w-]{43})");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Autowired
    private MockMvc web;

    @Autowired
    private SigningIn signing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void anEmptyNetwork() {
        Emptied.tables(database, "accounts.person, accounts.sign_in, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
    }

    @Test
    void aMailScannerThatOpensTheLinkDoesNotUseItUp() throws Exception {
        ask("anna@example.org");
        String link = found(LINK);
        web.perform(get("/en" + link)).andExpect(status().isOk());
        web.perform(get("/en" + link)).andExpect(status().isOk());
        web.perform(post("/en" + link)).andExpect(redirectedUrl("/en/account"));
    }

    @Test
    void aLinkThatWasUsedLetsNobodyInAgain() throws Exception {
        ask("anna@example.org");
        String link = found(LINK);
        web.perform(post("/en" + link)).andExpect(status().is3xxRedirection());
        web.perform(post("/en" + link)).andExpect(status().isGone());
        web.perform(get("/en" + link)).andExpect(status().isGone());
    }

    @Test
    void aLinkOlderThanAQuarterOfAnHourLetsNobodyIn() throws Exception {
        ask("anna@example.org");
        assertThat(text("select (expires_at - created_at)::text from accounts.sign_in"))
                .isEqualTo("00:15:00");
        database.sql("update accounts.sign_in set expires_at = now() - interval '1 second'")
                .update();
        web.perform(post("/en" + found(LINK))).andExpect(status().isGone());
    }

    @Test
    void theCodeWorksInTheBrowserThatAskedAndNowhereElse() throws Exception {
        Cookie browser = ask("anna@example.org");
        Cookie other = ask("bob@example.org");
        String code = found(CODE, "anna@example.org");
        web.perform(post("/en/sign-in/code").cookie(other).param("code", code))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/en/sign-in/code").param("code", code)).andExpect(status().isUnprocessableContent());
        web.perform(post("/en/sign-in/code")
                        .cookie(browser)
                        .param("code", code.substring(0, 3) + " " + code.substring(3)))
                .andExpect(redirectedUrl("/en/account"));
    }

    @Test
    void nobodyGuessesACode() throws Exception {
        Cookie browser = ask("anna@example.org");
        String code = found(CODE);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            web.perform(post("/en/sign-in/code").cookie(browser).param("code", wrong))
                    .andExpect(status().isUnprocessableContent());
        }
        web.perform(post("/en/sign-in/code").cookie(browser).param("code", code))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() throws Exception {
        accounts.open("anna@example.org", "Anna", "en");
        String known = answer("anna@example.org");
        String unknown = answer("nobody@example.org");
        assertThat(known).isEqualTo(unknown);
        assertThat(text("select count(*) from mail.message")).isEqualTo("2");
    }

    @Test
    void aStrangersMailboxIsNotFilled() throws Exception {
        for (int i = 0; i < 8; i++) {
            ask("anna@example.org");
        }
        assertThat(text("select count(*) from mail.message")).isEqualTo("3");
    }

    @Test
    void theTablesAloneLetNobodyIn() throws Exception {
        ask("anna@example.org");
        String link = found(LINK);
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(text("select count(*) from accounts.sign_in s where s::text like '%" + token
                        + "%' or s::text like '%" + found(CODE) + "%'"))
                .isEqualTo("0");
    }

    @Test
    void whoeverOpensTheLinkOfTheConsoleFirstAdministersTheNetwork() throws Exception {
        String token = signing.administratorLink("en").text();
        String link = "/en/sign-in/" + token;
        web.perform(get(link)).andExpect(status().isOk());
        web.perform(post(link).param("name", "").param("email", "no")).andExpect(status().isUnprocessableContent());
        web.perform(post(link).param("name", "Elka").param("email", "elka@example.org"))
                .andExpect(redirectedUrl("/en/account/passkey?then=%2Fdesk"));
        web.perform(post(link).param("name", "Eve").param("email", "eve@example.org"))
                .andExpect(status().isGone());
        assertThat(accounts.holding(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK))
                .extracting(Accounts.Person::name)
                .containsExactly("Elka");
    }

    @Test
    void whatWasRevokedIsGoneAtTheNextRequest() throws Exception {
        PersonId anna = accounts.open("anna@example.org", "Anna", "en");
        Cookie session = signIn("anna@example.org");
        assertThat(page("/en/account", session)).contains("Anna");
        database.sql("update accounts.person set disabled_at = now() where id = :id")
                .param("id", anna.value())
                .update();
        web.perform(get("/en/account").cookie(session)).andExpect(redirectedUrl("/en/sign-in?then=%2Faccount"));
    }

    @Test
    void theLastAdministratorCannotBeTakenAway() {
        PersonId anna = accounts.open("anna@example.org", "Anna", "en");
        Grant all = new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        accounts.give(anna, all, Optional.empty());
        assertThat(accounts.revoke(anna, all, Optional.empty())).isFalse();
        accounts.give(accounts.open("bob@example.org", "Bob", "en"), all, Optional.empty());
        assertThat(accounts.revoke(anna, all, Optional.empty())).isTrue();
    }

    @Test
    void whoeverIsNotSignedInComesBackToWhereTheyWereGoing() throws Exception {
        web.perform(get("/en/account").param("tab", "a")).andExpect(redirectedUrl("/en/sign-in?then=%2Faccount"));
        ask("anna@example.org", "/account?saved=yes");
        web.perform(post("/en" + found(LINK))).andExpect(redirectedUrl("/en/account?saved=yes"));
    }

    @Test
    void aLinkNeverLeadsToAnotherSite() throws Exception {
        for (String then :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aX: y\n"}) {
            Emptied.tables(database, "accounts.sign_in, mail.message");
            ask("anna@example.org", then);
            String url = Objects.requireNonNull(web.perform(post("/en" + found(LINK)))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl());
            assertThat(url).as(then).startsWith("/en/").doesNotContain("evil", "\n");
        }
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Cookie session = signIn("anna@example.org");
        web.perform(post("/en/sign-out").cookie(session)).andExpect(redirectedUrl("/en"));
        web.perform(get("/en/account").cookie(session)).andExpect(status().is3xxRedirection());
        assertThat(text("select count(*) from accounts.session")).isEqualTo("0");
    }

    @Test
    void aSessionElsewhereCanBeEnded() throws Exception {
        Cookie phone = signIn("anna@example.org");
        Cookie desk = signIn("anna@example.org");
        web.perform(post("/en/account/sessions/end-others").cookie(desk)).andExpect(status().is3xxRedirection());
        web.perform(get("/en/account").cookie(desk)).andExpect(status().isOk());
        web.perform(get("/en/account").cookie(phone)).andExpect(status().is3xxRedirection());
    }

    @Test
    void nobodyPlaysARoleInANetworkThatIsNoDemonstration() throws Exception {
        PersonId anna = accounts.open("anna@example.org", "Anna", "en");
        database.sql("update accounts.person set demonstration = true").update();
        web.perform(post("/en/sign-in/demonstration").param("person", anna.toString()))
                .andExpect(status().isNotFound());
        assertThat(page("/en/sign-in")).doesNotContain("Anna");
    }

    @Test
    void whatASignedInPersonSeesIsNotShownToOthers() throws Exception {
        Cookie session = signIn("anna@example.org");
        assertThat(page("/en/about", session)).contains("anna");
        assertThat(page("/en/about")).doesNotContain("anna");
        assertThat(page("/en/about", session)).contains("anna");
    }

    private Cookie ask(String email) throws Exception {
        return ask(email, "");
    }

    private Cookie ask(String email, String then) throws Exception {
        MvcResult result = web.perform(post("/en/sign-in").param("email", email).param("then", then))
                .andExpect(redirectedUrl("/en/sign-in/code"))
                .andReturn();
        return Objects.requireNonNull(result.getResponse().getCookie("sign-in"));
    }

    private String answer(String email) throws Exception {
        MvcResult result =
                web.perform(post("/en/sign-in").param("email", email)).andReturn();
        return result.getResponse().getStatus()
                + result.getResponse().getRedirectedUrl()
                + result.getResponse().getHeaderNames();
    }

    private Cookie signIn(String email) throws Exception {
        Emptied.tables(database, "mail.message");
        ask(email);
        MvcResult result = web.perform(post("/en" + found(LINK))).andReturn();
        return Objects.requireNonNull(result.getResponse().getCookie("kompas"));
    }

    private String page(String path, Cookie... cookies) throws Exception {
        var request = get(path);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String found(Pattern pattern) {
        return found(pattern, "%");
    }

    private String found(Pattern pattern, String to) {
        String body = database.sql(
                        "select plain from mail.message where email like :to order by posted_at desc limit 1")
                .param("to", to)
                .query(String.class)
                .single();
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
