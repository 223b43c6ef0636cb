package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kompas.accounts.domain.SigningIn;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** A passkey lets its owner in and nobody else, and no mailbox alone administers a network. */
@KompasIntegrationTest
@TestPropertySource(properties = "kompas.passkeys.required=true")
class PasskeysIntegrationTests {

    private static final String ORIGIN = "http://localhost";
    private static final Grant ALL = new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
    private static final String NEEDED = "/en/account/passkey?then=%2Fdesk%2Fpeople";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SigningIn signing;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    private final SoftPasskey device = new SoftPasskey(ORIGIN);

    @BeforeEach
    void anEmptyNetwork() {
        Emptied.tables(database, "accounts.person, accounts.sign_in, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en"), List.of("DK")));
    }

    @Test
    void whoeverAddedAPasskeySignsInWithItWithoutAMail() throws Exception {
        Cookie anna = added(device, mail("anna@example.org"));
        assertThat(page("/en/account", anna)).contains("My phone", "Not used yet");
        assertThat(database.sql("select subject from mail.message where kind = 'passkeys.mail'")
                        .query(String.class)
                        .single())
                .contains("passkey was added");
        Cookie again = entered(use(device.use(options())));
        assertThat(page("/en/account", again)).contains("anna@example.org", "Last used");
        assertThat(database.sql("select action from audit.act where subject_kind = 'person' order by happened_at, id")
                        .query(String.class)
                        .list())
                .endsWith("accounts.sign-in", "accounts.passkey-add", "accounts.sign-in");
    }

    @Test
    void aMailAloneAdministersNothing() throws Exception {
        accounts.give(accounts.open("elka@example.org", "Elka", "en"), ALL, Optional.empty());
        Cookie elka = mail("elka@example.org");
        web.perform(get("/en/desk/people").cookie(elka)).andExpect(redirectedUrl(NEEDED));
        web.perform(get("/en/desk").cookie(elka)).andExpect(redirectedUrl("/en/account/passkey?then=%2Fdesk"));
        web.perform(post("/en/desk/settings/identity").cookie(elka)).andExpect(redirectedUrl("/en/account/passkey"));
        web.perform(get(NEEDED).cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Add a passkey to administer the network")));
        Cookie proved = added(device, elka);
        web.perform(get("/en/desk/people").cookie(proved)).andExpect(status().isOk());
    }

    @Test
    void whoReadsAnAdministratorsMailboxAddsNoPasskeyBesideTheirs() throws Exception {
        accounts.give(accounts.open("elka@example.org", "Elka", "en"), ALL, Optional.empty());
        Cookie elka = added(device, mail("elka@example.org"));
        Cookie thief = mail("elka@example.org");
        String passkey = passkey();
        web.perform(get(NEEDED).cookie(thief)).andExpect(content().string(containsString("Use your passkey")));
        web.perform(post("/en/account/passkey/options").cookie(thief)).andExpect(redirectedUrl("/en/account/passkey"));
        web.perform(post("/en/account/passkey/" + passkey + "/remove").cookie(thief))
                .andExpect(redirectedUrl("/en/account/passkey"));
        web.perform(get("/en/desk/people").cookie(thief)).andExpect(redirectedUrl(NEEDED));
        web.perform(get("/en/desk/people").cookie(elka)).andExpect(status().isOk());
        Cookie proved = entered(use(device.use(options()), thief));
        web.perform(get("/en/desk/people").cookie(proved)).andExpect(status().isOk());
    }

    @Test
    void anAdministratorWhoLostTheirPasskeyIsHelpedByAnotherOrByTheConsole() throws Exception {
        PersonId elka = accounts.open("elka@example.org", "Elka", "en");
        accounts.give(elka, ALL, Optional.empty());
        accounts.give(accounts.open("bob@example.org", "Bob", "en"), ALL, Optional.empty());
        added(device, mail("elka@example.org"));
        Cookie bob = added(new SoftPasskey(ORIGIN), mail("bob@example.org"));
        Cookie member = mail("member@example.org");
        web.perform(post("/en/desk/people/" + elka + "/passkeys/remove").cookie(member))
                .andExpect(status().isNotFound());
        web.perform(get("/en/desk/people/" + elka).cookie(bob))
                .andExpect(content().string(containsString("Take their passkeys away")));
        web.perform(post("/en/desk/people/" + elka + "/passkeys/remove").cookie(bob))
                .andExpect(redirectedUrl("/en/desk/people/" + elka));
        assertThat(page("/en/account/passkey", mail("elka@example.org"))).contains("Add a passkey to administer");
        String link = "/en/sign-in/" + signing.administratorLink("en").text();
        MvcResult arrived = web.perform(post(link).param("name", "Elka").param("email", "elka@example.org"))
                .andExpect(redirectedUrl("/en/account/passkey?then=%2Fdesk"))
                .andReturn();
        web.perform(get("/en/desk/people").cookie(session(arrived))).andExpect(status().isOk());
    }

    @Test
    void aPasskeyWhoseCounterWentBackIsStopped() throws Exception {
        Cookie anna = added(device, mail("anna@example.org"));
        int copied = device.counter;
        entered(use(device.use(options())));
        device.counter = copied;
        use(device.use(options()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("fear there is a copy")));
        device.counter = 50;
        use(device.use(options())).andExpect(status().isUnprocessableContent());
        assertThat(page("/en/account", anna)).contains("stopped");
    }

    @Test
    void whatADeviceSignedIsWorthSomethingOnceHereAndNowhereElse() throws Exception {
        added(device, mail("anna@example.org"));
        String signed = device.use(options());
        entered(use(signed));
        use(signed).andExpect(status().isUnprocessableContent());
        String late = device.use(options());
        database.sql("update accounts.passkey_challenge set expires_at = now() - interval '1 second'")
                .update();
        use(late).andExpect(status().isUnprocessableContent());
        Cookie bob = mail("bob@example.org");
        SoftPasskey elsewhere = new SoftPasskey("https://evil.example");
        add(elsewhere.make(optionsToAdd(bob)), bob).andExpect(status().isUnprocessableContent());
        String forAnna = new SoftPasskey(ORIGIN).make(optionsToAdd(mail("anna@example.org")));
        add(forAnna, bob).andExpect(status().isUnprocessableContent());
        use(new SoftPasskey(ORIGIN).use(options())).andExpect(status().isUnprocessableContent());
        assertThat(passkeys()).isOne();
    }

    @Test
    void nonsenseIsAnsweredWithASentence() throws Exception {
        Cookie anna = mail("anna@example.org");
        for (String nonsense : List.of(
                "",
                "no json",
                "{}",
                "[1]",
                "{\"id\":\"A\",\"rawId\":\"A\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"signature\":\"A\",\"authenticatorData\":\"A\",\"attestationObject\":\"A\"}}",
                "x".repeat(60_000))) {
            use(nonsense).andExpect(status().isUnprocessableContent());
            add(nonsense, anna).andExpect(status().isUnprocessableContent());
        }
        web.perform(post("/en/account/passkey").cookie(anna).param("credential", device.make(optionsToAdd(anna))))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/en/account/passkey/options")).andExpect(redirectedUrl("/en/sign-in"));
    }

    @Test
    void aClosedAccountIsNotOpenedByItsPasskey() throws Exception {
        added(device, mail("anna@example.org"));
        database.sql("update accounts.person set disabled_at = now()").update();
        use(device.use(options())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyTakesAwaySomebodyElsesPasskey() throws Exception {
        Cookie anna = added(device, mail("anna@example.org"));
        Cookie bob = mail("bob@example.org");
        String path = "/en/account/passkey/" + passkey() + "/remove";
        web.perform(post(path).cookie(bob)).andExpect(status().isNotFound());
        web.perform(post(path).cookie(anna)).andExpect(redirectedUrl("/en/account?passkey=removed"));
        web.perform(post(path).cookie(anna)).andExpect(status().isNotFound());
        use(device.use(options())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aPasskeyIsCalledWhatItsOwnerLikesAndNobodyElse() throws Exception {
        Cookie anna = added(device, mail("anna@example.org"));
        String path = "/en/account/passkey/" + passkey() + "/rename";
        web.perform(post(path).cookie(mail("bob@example.org")).param("name", "Mine"))
                .andExpect(status().isNotFound());
        web.perform(post(path).cookie(anna).param("name", " "));
        assertThat(page("/en/account?passkey=unnamed", anna)).contains("60 letters at most", "My phone");
        web.perform(post(path).cookie(anna).param("name", "Blue phone"));
        assertThat(page("/en/account?passkey=renamed", anna))
                .contains("Blue phone")
                .doesNotContain("My phone");
    }

    @Test
    void aPasskeyIsAmongWhatIsHeldAboutItsOwnerAndGoesWithThem() throws Exception {
        Cookie anna = added(device, mail("anna@example.org"));
        assertThat(page("/en/account/data", anna)).contains("Your passkeys", "My phone");
        database.sql("update accounts.person set email = null, name = 'gone', erased_at = now()")
                .update();
        assertThat(passkeys()).isZero();
    }

    @Test
    void theOfferIsMadeUntilSomebodySaysNotNow() throws Exception {
        Cookie anna = mail("anna@example.org");
        assertThat(page("/en/account", anna)).contains("Not now");
        web.perform(post("/en/account/passkey/decline").cookie(anna).param("then", "/account"))
                .andExpect(redirectedUrl("/en/account"));
        assertThat(page("/en/account", anna)).contains("Add a passkey").doesNotContain("Not now");
    }

    private String passkey() {
        return database.sql("select id::text from accounts.passkey")
                .query(String.class)
                .single();
    }

    private long passkeys() {
        return database.sql("select count(*) from accounts.passkey")
                .query(Long.class)
                .single();
    }

    private Cookie mail(String email) throws Exception {
        return new SigningInByMail(web, database).as(email);
    }

    private Cookie added(SoftPasskey passkey, Cookie session) throws Exception {
        return session(add(passkey.make(optionsToAdd(session)), session)
                .andExpect(redirectedUrl("/en/account?passkey=added"))
                .andReturn());
    }

    private ResultActions add(String credential, Cookie session) throws Exception {
        return add(credential, session, "My phone");
    }

    private ResultActions add(String credential, Cookie session, String name) throws Exception {
        return web.perform(
                post("/en/account/passkey").cookie(session).param("name", name).param("credential", credential));
    }

    private String optionsToAdd(Cookie session) throws Exception {
        return options("/en/account/passkey/options", session);
    }

    private String options() throws Exception {
        return options("/en/sign-in/passkey/options", new Cookie("none", ""));
    }

    private String options(String path, Cookie session) throws Exception {
        return web.perform(post(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions use(String credential, Cookie... session) throws Exception {
        var request = post("/en/sign-in/passkey").param("credential", credential);
        return web.perform(session.length > 0 ? request.cookie(session) : request);
    }

    private static Cookie entered(ResultActions answer) throws Exception {
        return session(answer.andExpect(status().is3xxRedirection()).andReturn());
    }

    private static Cookie session(MvcResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("kompas"));
    }

    private String page(String path, Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
