package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever wants to be forgotten is, whole and at once, and nobody else can have them forgotten. */
@KompasIntegrationTest
class ErasureIntegrationTests {

    private static final JdbcClient NOWHERE = JdbcClient.create(new DriverManagerDataSource());
    private static final Grant ALL = new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
    private static final String METTE = SomebodyEverywhere.EMAIL;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Consents consents;

    @Autowired
    private AuditLog audit;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId mette = new PersonId(new UUID(0, 0));
    private PersonId elka = mette;
    private OrganisationId choir = OrganisationId.next();
    private SomebodyEverywhere traces = new SomebodyEverywhere(NOWHERE);
    private Cookie asMette = new Cookie("kompas", "");
    private Cookie asElka = asMette;

    @BeforeEach
    void metteWhoStandsInManyPlaces() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
        traces = new SomebodyEverywhere(database);
        traces.clear();
        elka = accounts.open("elka@example.org", "Elka", "en");
        accounts.give(elka, ALL, Optional.empty());
        mette = accounts.open(METTE, "Mette Mark", "en");
        choir = traces.insert();
        accounts.give(mette, new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())), Optional.empty());
        SigningInByMail door = new SigningInByMail(web, database);
        asMette = door.as(METTE);
        asElka = door.as("elka@example.org");
        transaction.executeWithoutResult(status -> {
            audit.record(traces.act(elka, choir));
            consents.record(traces.consent(elka, choir));
        });
    }

    @Test
    void whoeverProvesTheirMailboxIsErasedWholeAndAtOnce() throws Exception {
        assertThat(page("/en/account/erase", asMette)).contains("Your account", "Mails to you", "What you did");
        web.perform(post("/en/account/erase").cookie(asMette)).andExpect(redirectedUrl("/en/account/erase?state=sent"));
        String link = traces.link(METTE);
        assertThat(page(link)).contains("Erase me now");
        assertThat(accounts.find(mette)).isPresent();

        web.perform(post(link)).andExpect(redirectedUrl("/en/account/erased"));

        assertThat(traces.places()).containsExactly("mail.message");
        assertThat(database.sql("select kind from mail.message where email = :email")
                        .param("email", METTE)
                        .query(String.class)
                        .list())
                .containsExactly("mail.kind.farewell");
        web.perform(get("/en/account").cookie(asMette)).andExpect(status().is3xxRedirection());
        assertThat(audit.by(mette.value(), Optional.empty()))
                .extracting(act -> act.action())
                .contains("accounts.erase", "accounts.sign-in");
        web.perform(post(link)).andExpect(status().isGone());
    }

    @Test
    void theLibraryLearnsThatAnOrganisationHasNobodyLeft() throws Exception {
        web.perform(post("/en/account/erase").cookie(asMette));
        web.perform(post(traces.link(METTE)));
        assertThat(database.sql("select subject_id from tasks.task where kind = 'organisation_without_contact'")
                        .query(UUID.class)
                        .list())
                .containsExactly(choir.value());
    }

    @Test
    void theLastAdministratorStaysUntilThereIsAnother() throws Exception {
        assertThat(page("/en/account/erase", asElka))
                .contains("last administrator")
                .doesNotContain("Send me the link");
        web.perform(post("/en/account/erase").cookie(asElka));
        String link = traces.link("elka@example.org");
        web.perform(post(link)).andExpect(status().isConflict());
        assertThat(accounts.find(elka)).isPresent();
        accounts.give(mette, ALL, Optional.empty());
        web.perform(post(link)).andExpect(redirectedUrl("/en/account/erased"));
        assertThat(accounts.find(elka)).isEmpty();
    }

    @Test
    void aGuessedOrOldLinkErasesNobody() throws Exception {
        web.perform(get("/en/account/proof/guessed")).andExpect(status().isGone());
        web.perform(post("/en/account/erase").cookie(asMette));
        String link = traces.link(METTE);
        database.sql("update accounts.proof set expires_at = now() - interval '1 second'")
                .update();
        web.perform(get(link)).andExpect(status().isGone());
        web.perform(post(link)).andExpect(status().isGone());
        assertThat(accounts.find(mette)).isPresent();
    }

    @Test
    void nobodysMailboxIsFilledWithLinks() throws Exception {
        for (int i = 0; i < 3; i++) {
            web.perform(post("/en/account/erase").cookie(asMette));
        }
        web.perform(post("/en/account/erase").cookie(asMette))
                .andExpect(redirectedUrl("/en/account/erase?state=often"));
        assertThat(page("/en/account/erase?state=often", asMette)).contains("quarter of an hour");
    }

    @Test
    void anAdministratorErasesAtAWrittenWishAndItIsOnRecord() throws Exception {
        String path = "/en/desk/people/" + mette + "/erase";
        assertThat(page(path, asElka)).contains("Erase Mette Mark");
        web.perform(post(path).cookie(asElka)).andExpect(status().isUnprocessableContent());
        web.perform(post(path).cookie(asElka).param("how", "paper").param("on", "tomorrow"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(path)
                        .cookie(asElka)
                        .param("how", "paper")
                        .param("on", LocalDate.now().plusDays(2).toString()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(path).cookie(asElka).param("how", "paper").param("on", "2026-11-02"))
                .andExpect(redirectedUrl("/en/desk/people?erased=yes"));
        assertThat(traces.places()).containsExactly("mail.message");
        assertThat(audit.of("person", mette.value(), Optional.empty()).getFirst())
                .satisfies(act ->
                        assertThat(act.detail()).containsEntry("how", "paper").containsEntry("on", "2026-11-02"))
                .satisfies(act -> assertThat(act.actor()).contains(elka.value()));
        web.perform(post(path).cookie(asElka).param("how", "paper").param("on", "2026-11-02"))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyButAnAdministratorErasesOthers() throws Exception {
        web.perform(get("/en/desk/people/" + elka + "/erase").cookie(asMette)).andExpect(status().isForbidden());
        web.perform(post("/en/desk/people/" + elka + "/erase")
                        .cookie(asMette)
                        .param("how", "paper")
                        .param("on", "2026-11-02"))
                .andExpect(status().isForbidden());
        web.perform(get("/en/desk/erasure").cookie(asMette)).andExpect(status().isForbidden());
        web.perform(post("/en/desk/erasure").cookie(asMette)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/retention").cookie(asMette)).andExpect(status().isForbidden());
        assertThat(page("/en/desk/retention", asElka)).contains("No night yet");
        web.perform(post("/en/desk/people/" + elka + "/erase")
                        .cookie(asElka)
                        .param("how", "paper")
                        .param("on", "2026-11-02"))
                .andExpect(status().isConflict());
    }

    @Test
    void anotherAddressIsConfirmedInItsMailboxAndToldToTheOldOne() throws Exception {
        String path = "/en/account/address";
        web.perform(post(path).cookie(asMette).param("email", "nonsense")).andExpect(status().isUnprocessableContent());
        web.perform(post(path).cookie(asMette).param("email", METTE)).andExpect(status().isUnprocessableContent());
        web.perform(post(path).cookie(asMette).param("email", "new@example.org"))
                .andExpect(status().isOk());
        assertThat(accounts.find(mette).orElseThrow().email()).isEqualTo(METTE);
        String link = traces.link("new@example.org");
        assertThat(page(link)).contains("new@example.org");
        web.perform(post(link).cookie(asMette)).andExpect(redirectedUrl("/en/account?saved=yes"));
        assertThat(accounts.find(mette).orElseThrow().email()).isEqualTo("new@example.org");
        assertThat(traces.newest(METTE)).contains("new@example.org");
        web.perform(post(link)).andExpect(status().isGone());
    }

    @Test
    void nobodyTakesAnAddressThatIsSomebodyElses() throws Exception {
        web.perform(post("/en/account/address").cookie(asMette).param("email", "elka@example.org"))
                .andExpect(status().isOk());
        assertThat(traces.newest("elka@example.org"))
                .contains("nothing was changed")
                .doesNotContain("/account/proof/");
        web.perform(post("/en/account/address").cookie(asMette).param("email", "free@example.org"));
        String link = traces.link("free@example.org");
        accounts.open("free@example.org", "Faster", "en");
        web.perform(post(link)).andExpect(status().isGone());
        assertThat(accounts.find(mette).orElseThrow().email()).isEqualTo(METTE);
    }

    @Test
    void aKindOfMailIsStoppedAndTakenUpAgain() throws Exception {
        assertThat(page("/en/account/mails", asMette)).contains("stopped");
        web.perform(post("/en/account/mails")
                        .cookie(asMette)
                        .param("kind", "tasks.mail.late")
                        .param("wanted", "yes"))
                .andExpect(redirectedUrl("/en/account/mails"));
        assertThat(database.sql("select count(*) from mail.unsubscribed")
                        .query(Long.class)
                        .single())
                .isZero();
        web.perform(post("/en/account/mails")
                .cookie(asMette)
                .param("kind", "accounts.mail.sign-in")
                .param("wanted", "no"));
        assertThat(database.sql("select count(*) from mail.unsubscribed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aConsentIsTakenBackByWhoeverGaveItAndByNobodyElse() throws Exception {
        database.sql("update directory.contact set email_visibility = 'public', name_visibility = 'public'")
                .update();
        UUID consent = consents.of(METTE).getFirst().id();
        String withdraw = "/en/account/consents/" + consent + "/withdraw";
        assertThat(page("/en/account/consents", asMette)).contains("Take back", "by phone");
        web.perform(post(withdraw).cookie(asElka)).andExpect(status().isNotFound());
        web.perform(post(withdraw).cookie(asMette)).andExpect(redirectedUrl("/en/account/consents"));
        assertThat(page("/en/account/consents", asMette)).contains("Taken back").doesNotContain("Take back");
        assertThat(database.sql("select email_visibility from directory.contact")
                        .query(String.class)
                        .single())
                .isEqualTo("staff");
        web.perform(post(withdraw).cookie(asMette)).andExpect(redirectedUrl("/en/account/consents"));
    }

    @Test
    void theNoticeTellsWhatTheTableSaysInEveryLanguage() throws Exception {
        assertThat(page("/en/privacy"))
                .contains("3 years", "Test network", "Datatilsynet")
                .doesNotContain("Commission");
        assertThat(page("/da/privacy")).contains("dataansvarlig", "indsigelse", "behandlingsgrundlag");
        assertThat(page("/bg/privacy")).contains("администратор на личните данни", "възражение", "правно основание");
        assertThat(page("/en/privacy/retention")).contains("400 days", "30 days", "art. 6(1)(e)");
        for (String language : List.of("en", "da", "bg")) {
            assertThat(page("/" + language + "/accessibility")).contains("digst.dk");
        }
    }

    private String page(String address, Cookie... cookies) throws Exception {
        var request = get(address);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
