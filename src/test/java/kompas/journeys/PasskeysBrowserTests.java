package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import kompas.accounts.domain.SigningIn;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The first administrator of a network, with a device that keeps passkeys: from the console's link to signing in by finger. */
@KompasIntegrationTest
@TestPropertySource(properties = "kompas.passkeys.required=true")
@BrowserTest
class PasskeysBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private SigningIn signing;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aNetwork() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
    }

    @Test
    void addsOneSignsInWithItAndTakesItAway(Browser browser) {
        Reader elka = new Reader(browser, "http://localhost:" + port, Device.PHONE, "da");
        becomesAdministrator(elka);

        signOut(elka);
        elka.open("/sign-in");
        assertThat(Barriers.on(elka.page)).isEmpty();
        elka.button("Brug en adgangsnøgle").click();
        elka.arrivesAt("/da/desk");
        elka.open("/desk/people");
        assertThat(elka.heading()).isEqualTo("Personer");

        elka.open("/account");
        assertThat(elka.content()).contains("Chrome", "Sidst brugt");
        assertThat(elka.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(Barriers.on(elka.page)).isEmpty();
        elka.page.locator("#passkeys li button[aria-label^=Fjern]").click();
        elka.arrivesAt("/da/account\\?passkey=removed");
        signOut(elka);
        elka.open("/sign-in");
        elka.button("Brug en adgangsnøgle").click();
        elka.page.getByText("Denne adgangsnøgle åbner intet her").waitFor();
        elka.leave();
    }

    @Test
    void anAdministratorWhoComesByMailAddsOneFirst(Browser browser) {
        Reader bob = new Reader(browser, "http://localhost:" + port, Device.DESK, "en");
        deviceFor(bob);
        database.sql("""
                with bob as (insert into accounts.person (email, name, language) values ('bob@example.org', 'Bob', 'en') returning id)
                insert into accounts.role_grant (person_id, role, scope_kind) select id, 'network_administrator', 'network' from bob
                """).update();
        bob.open("/desk/people");
        bob.page.fill("[name=email]", "bob@example.org");
        bob.button("Send me a link").click();
        bob.arrivesAt("/en/sign-in/code");
        bob.page.fill("[name=code]", codeFor("bob@example.org"));
        bob.button("Sign in").click();
        bob.arrivesAt("/en/account/passkey\\?then=%2Fdesk%2Fpeople");
        assertThat(bob.heading()).isEqualTo("Add a passkey to administer the network");
        bob.button("Add a passkey").click();
        bob.arrivesAt("/en/desk/people");
        assertThat(bob.heading()).isEqualTo("People");
        bob.leave();
    }

    @Test
    void whoeverCannotUsePasskeysIsToldWhy(Browser browser) {
        Reader without = new Reader(browser, "http://localhost:" + port, Device.PHONE.withoutScripts(), "bg");
        without.open("/sign-in");
        assertThat(without.content()).contains("Връзката в писмото работи и без тях");
        without.leave();

        Reader old = new Reader(browser, "http://localhost:" + port, Device.PHONE, "en");
        old.page.addInitScript("delete window.PublicKeyCredential");
        old.open("/sign-in");
        assertThat(old.content()).contains("This browser offers no passkeys here");
        assertThat(old.button("Use a passkey").isDisabled()).isTrue();
        old.leave();
    }

    private void becomesAdministrator(Reader elka) {
        deviceFor(elka);
        elka.open("/sign-in/" + signing.administratorLink("da").text());
        elka.page.fill("[name=name]", "Elka");
        elka.page.fill("[name=email]", "elka@example.org");
        elka.button("Bliv administrator").click();
        elka.arrivesAt("/da/account/passkey\\?then=%2Fdesk");
        assertThat(elka.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(Barriers.on(elka.page)).isEmpty();
        elka.button("Tilføj en adgangsnøgle").click();
        elka.arrivesAt("/da/desk");
    }

    /** A device that keeps passkeys and knows its owner's finger. */
    private static void deviceFor(Reader reader) {
        CDPSession devtools = reader.page.context().newCDPSession(reader.page);
        devtools.send("WebAuthn.enable");
        JsonObject device = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                             "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                """).getAsJsonObject();
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private static void signOut(Reader reader) {
        reader.open("/account");
        reader.page.locator("form[action$='/sign-out'] button").click();
        reader.arrivesAt("/da");
    }

    private String codeFor(String email) {
        String letter = database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        return letter.replaceAll("(?s).*\\b(\\d{6})\\b.*", "$1");
    }
}
