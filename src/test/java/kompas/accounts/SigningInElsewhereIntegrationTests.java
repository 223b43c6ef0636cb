package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** An identity provider lets in whom it vouches for, as themselves and nobody else. */
@KompasIntegrationTest
@TestPropertySource(
        properties = {
            "kompas.passkeys.required=true",
            "kompas.sign-in.providers.test.client-id=kompas",
            "kompas.sign-in.providers.test.client-secret=quiet",
            "kompas.sign-in.providers.test.label=Test ID",
            "kompas.sign-in.providers.ours.client-id=kompas",
            "kompas.sign-in.providers.ours.client-secret=quiet",
            "kompas.sign-in.providers.ours.administers=true",
            "kompas.sign-in.providers.gone.client-id=kompas",
            "kompas.sign-in.providers.gone.issuer=http://127.0.0.1:1"
        })
class SigningInElsewhereIntegrationTests {

    private static final OidcServer PROVIDER = OidcServer.start();

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void whereTheProviderIs(DynamicPropertyRegistry properties) {
        properties.add("kompas.sign-in.providers.test.issuer", PROVIDER::issuer);
        properties.add("kompas.sign-in.providers.ours.issuer", PROVIDER::issuer);
    }

    @BeforeEach
    void anEmptyNetwork() {
        OidcServer.PEOPLE.clear();
        Emptied.tables(database, "accounts.person, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
    }

    @Test
    void whoeverTheProviderVouchesForIsLetInAndComesToWhereTheyWereGoing() throws Exception {
        web.perform(get("/en/sign-in"))
                .andExpect(content().string(containsString("Sign in with Test ID")))
                .andExpect(content().string(containsString("Sign in with ours")));
        tells("17", "anna@example.org", true);

        MvcResult arrived = comeBack("test", "17", "/account?saved=yes")
                .andExpect(redirectedUrl("/en/account?saved=yes"))
                .andReturn();

        web.perform(get("/en/account").cookie(session(arrived)))
                .andExpect(content().string(containsString("Anna of the provider")));
        web.perform(get("/en/account/data").cookie(session(arrived)))
                .andExpect(content().string(containsString(PROVIDER.issuer())));
    }

    @Test
    void anAddressTheProviderHasNotVerifiedOpensNobodysAccount() throws Exception {
        PersonId anna = accounts.open("anna@example.org", "Anna", "en");
        tells("66", "anna@example.org", false);
        comeBack("test", "66", "").andExpect(redirectedUrl("/en/sign-in?refused=unverified"));
        OidcServer.PEOPLE.put("67", Map.of("email", "anna@example.org"));
        comeBack("test", "67", "").andExpect(redirectedUrl("/en/sign-in?refused=unverified"));
        OidcServer.PEOPLE.put("68", Map.of("email_verified", true));
        comeBack("test", "68", "").andExpect(redirectedUrl("/en/sign-in?refused=unverified"));

        web.perform(get("/en/sign-in?refused=unverified"))
                .andExpect(content().string(containsString("not told that your mail address is really yours")));
        assertThat(identities()).isZero();
        assertThat(accounts.find(anna)).isPresent();
    }

    @Test
    void aChangedAddressNeitherLosesNorStealsAnAccount() throws Exception {
        PersonId anna = accounts.open("anna@example.org", "Anna", "en");
        PersonId bob = accounts.open("bob@example.org", "Bob", "en");
        tells("17", "Anna@Example.org", true);
        comeBack("test", "17", "").andExpect(redirectedUrl("/en/account"));

        tells("17", "bob@example.org", true);
        assertThat(page(session(comeBack("test", "17", "").andReturn()))).contains("anna@example.org");

        tells("18", "anna@example.org", true);
        comeBack("test", "18", "").andExpect(redirectedUrl("/en/sign-in?refused=somebody_else"));
        assertThat(database.sql("select person_id from accounts.identity")
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(anna.value())
                .doesNotContain(bob.value());
    }

    @Test
    void aClosedAccountStaysClosed() throws Exception {
        tells("17", "anna@example.org", true);
        comeBack("test", "17", "").andExpect(redirectedUrl("/en/account"));
        database.sql("update accounts.person set disabled_at = now()").update();
        comeBack("test", "17", "").andExpect(redirectedUrl("/en/sign-in?refused=closed"));
        tells("19", "anna@example.org", true);
        comeBack("test", "19", "").andExpect(redirectedUrl("/en/sign-in?refused=closed"));
        database.sql("update accounts.person set email = null, erased_at = now()")
                .update();
        assertThat(identities()).isZero();
    }

    @Test
    void onlyAProviderTheNetworkTrustsWithItAdministers() throws Exception {
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        tells("17", "elka@example.org", true);
        comeBack("test", "17", "").andExpect(redirectedUrl("/en/account/passkey?then=%2Fdesk"));
        MvcResult trusted = comeBack("ours", "17", "/desk/people")
                .andExpect(redirectedUrl("/en/desk/people"))
                .andReturn();
        web.perform(get("/en/desk/people").cookie(session(trusted))).andExpect(status().isOk());
    }

    @Test
    void anIdentityIsPartedWithByItsOwnerAndComesBackWhenTheyDo() throws Exception {
        tells("17", "anna@example.org", true);
        tells("18", "bob@example.org", true);
        Cookie anna = session(comeBack("test", "17", "").andReturn());
        String annas = unlink();
        Cookie bob = session(comeBack("test", "18", "").andReturn());
        assertThat(page(anna)).contains("Where else you sign in", annas);

        web.perform(post(annas).cookie(bob)).andExpect(status().isNotFound());
        web.perform(post(annas).cookie(anna)).andExpect(redirectedUrl("/en/account?identity=unlinked#identities"));
        web.perform(post(annas).cookie(anna)).andExpect(status().isNotFound());
        assertThat(page(anna)).doesNotContain("Where else you sign in");
        comeBack("test", "17", "").andExpect(redirectedUrl("/en/account"));
        assertThat(identities()).isEqualTo(2);
    }

    @Test
    void anAdministratorKeepsTheLastWayInThatAdministers() throws Exception {
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        tells("17", "elka@example.org", true);
        Cookie elka = session(comeBack("ours", "17", "/account").andReturn());
        assertThat(page(elka)).contains("This one stays").doesNotContain(unlink());
        web.perform(post(unlink()).cookie(elka)).andExpect(redirectedUrl("/en/account#identities"));
        assertThat(identities()).isOne();
    }

    private String unlink() {
        return "/en/account/identities/"
                + database.sql("select id from accounts.identity")
                        .query(String.class)
                        .single() + "/unlink";
    }

    @Test
    void whatABrowserDidNotBeginItCannotFinish() throws Exception {
        tells("17", "anna@example.org", true);
        MvcResult sent = leave("test", "");
        String back = OidcServer.signIn(location(sent), "17");

        web.perform(get(URI.create(back))).andExpect(redirectedUrl("/en/sign-in?refused=failed"));
        web.perform(get(URI.create(back)).cookie(elsewhere(leave("test", ""))))
                .andExpect(redirectedUrl("/en/sign-in?refused=failed"));
        web.perform(get(URI.create(back)).cookie(new Cookie("elsewhere", "no.cookie.of.ours")))
                .andExpect(redirectedUrl("/en/sign-in?refused=failed"));
        web.perform(get(URI.create(back.replaceAll("code=[^&]+", "error=access_denied")))
                        .cookie(elsewhere(sent)))
                .andExpect(redirectedUrl("/en/sign-in?refused=failed"));
        web.perform(get(URI.create(back)).cookie(elsewhere(sent))).andExpect(redirectedUrl("/en/account"));
        web.perform(get(URI.create(back)).cookie(elsewhere(sent)))
                .andExpect(redirectedUrl("/en/sign-in?refused=failed"));
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() throws Exception {
        web.perform(get("/da/sign-in/with/gone"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("svarer ikke lige nu")));
        web.perform(get("/en/sign-in/with/nobody")).andExpect(status().isNotFound());
        web.perform(get("/en/sign-in?refused=nonsense")).andExpect(status().isOk());
    }

    private static void tells(String number, String email, boolean verified) {
        OidcServer.PEOPLE.put(
                number, Map.of("email", email, "email_verified", verified, "name", "Anna of the provider"));
    }

    private MvcResult leave(String provider, String then) throws Exception {
        return web.perform(get(URI.create(OidcServer.SITE + "/en/sign-in/with/" + provider + "?then=" + then)))
                .andExpect(status().isFound())
                .andReturn();
    }

    private ResultActions comeBack(String provider, String number, String then) throws Exception {
        MvcResult sent = leave(provider, then);
        String back = OidcServer.signIn(location(sent), number);
        assertThat(back).contains("code=", "state=");
        return web.perform(get(URI.create(back)).cookie(elsewhere(sent)));
    }

    private static String location(MvcResult sent) {
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private static Cookie elsewhere(MvcResult sent) {
        return Objects.requireNonNull(sent.getResponse().getCookie("elsewhere"));
    }

    private static Cookie session(MvcResult arrived) {
        return Objects.requireNonNull(arrived.getResponse().getCookie("kompas"));
    }

    private String page(Cookie session) throws Exception {
        return web.perform(get("/en/account").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private long identities() {
        return database.sql("select count(*) from accounts.identity")
                .query(Long.class)
                .single();
    }
}
