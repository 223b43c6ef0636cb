package kompas.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.mail.AddressSetAside;
import kompas.mail.MailBox;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever runs the network sees what became of its mails, and nobody else sees a word of them. */
@KompasIntegrationTest
class MailBoxPageIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/en(/sign-in/[\\w-]{43})");

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    MailBox box;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aNetwork() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
    }

    @AfterEach
    void noDemonstrationIsLeft() {
        aNetwork();
    }

    @Test
    void anAdministratorOfADemonstrationReadsWhatWouldHaveBeenSent() throws Exception {
        settings.save(settings.current().asDemonstration());
        Cookie anna = signedIn("anna@example.org", Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        UUID mail = box.to("anna@example.org").getFirst().id();

        web.perform(get("/en/desk/mail").cookie(anna))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kept here")))
                .andExpect(content().string(containsString("/en/desk/mail/" + mail)));
        web.perform(get("/bg/desk/mail/" + mail).cookie(anna))
                .andExpect(content().string(containsString("/en/sign-in/")));
        web.perform(get("/en/desk/mail/" + mail + "/letter").cookie(anna))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(content().string(containsString("<html lang=\"en\">")));
    }

    @Test
    void notEvenAnAdministratorReadsALetterThatLetsSomebodyElseIn() throws Exception {
        Cookie anna = signedIn("annika@example.org", Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        signedIn("bo@example.org", Role.LIBRARIAN, Scope.NETWORK);
        UUID mail = box.to("bo@example.org").getFirst().id();

        web.perform(get("/en/desk/mail/" + mail).cookie(anna))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lets its reader in")))
                .andExpect(content().string(not(containsString("/en/sign-in/"))));
        web.perform(get("/en/desk/mail/" + mail + "/letter").cookie(anna)).andExpect(status().isNotFound());
    }

    @Test
    void aMailThatDidNotArriveLiesOnTheDeskUntilSomebodySawToIt() throws Exception {
        Cookie anna = signedIn("annemarie@example.org", Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        UUID mail = box.to("annemarie@example.org").getFirst().id();
        database.sql("update mail.message set state = 'set_aside' where id = :id")
                .param("id", mail)
                .update();
        publish(new AddressSetAside("stranger@example.org", Optional.empty(), Optional.empty()));
        publish(new AddressSetAside("annemarie@example.org", Optional.of(UUID.randomUUID()), Optional.empty()));

        web.perform(get("/en/desk").cookie(anna))
                .andExpect(content().string(containsString("/en/desk/mail/" + mail)))
                .andExpect(content().string(containsString("whose address takes no mail")));
        web.perform(post("/en/desk/mail/" + mail + "/done").cookie(anna)).andExpect(status().is3xxRedirection());
        web.perform(get("/en/desk").cookie(anna))
                .andExpect(content().string(not(containsString("/desk/mail/" + mail))));
    }

    private void publish(AddressSetAside event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void nobodyElseReadsThem() throws Exception {
        Cookie elka = signedIn("elka@example.org", Role.LIBRARIAN, Scope.library(UUID.randomUUID()));
        UUID mail = box.to("elka@example.org").getFirst().id();

        for (String path : List.of("/en/desk/mail", "/en/desk/mail/" + mail, "/en/desk/mail/" + mail + "/letter")) {
            web.perform(get(path).cookie(elka)).andExpect(status().isForbidden());
            web.perform(get(path)).andExpect(status().is3xxRedirection());
        }
        for (String act : List.of("/again", "/done")) {
            web.perform(post("/en/desk/mail/" + mail + act).cookie(elka)).andExpect(status().isForbidden());
        }
    }

    @Test
    void whatWasGivenUpIsSentAgainOnce() throws Exception {
        Cookie anna = signedIn("ann@example.org", Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        UUID mail = box.to("ann@example.org").getFirst().id();
        database.sql("update mail.message set state = 'failed', problem = '451 later' where id = :id")
                .param("id", mail)
                .update();

        web.perform(get("/da/desk/mail/" + mail).cookie(anna))
                .andExpect(content().string(containsString("451 later")))
                .andExpect(content().string(containsString("Send igen")))
                .andExpect(content().string(not(containsString("/sign-in/"))));
        web.perform(post("/da/desk/mail/" + mail + "/again").cookie(anna)).andExpect(status().is3xxRedirection());

        assertThat(box.to("ann@example.org").getFirst().state()).isEqualTo(MailBox.State.QUEUED);
        assertThat(database.sql(
                                "select count(*) from audit.act where action = 'tasks.send-mail-again' and subject = :mail")
                        .param("mail", mail)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatCameBackWithABackupIsSentOrDroppedByStaffAndByNobodyElse() throws Exception {
        Cookie anna = signedIn("anne@example.org", Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        Cookie elka = signedIn("elke@example.org", Role.LIBRARIAN, Scope.library(UUID.randomUUID()));
        UUID first = restored("anne@example.org");
        UUID second = restored("elke@example.org");

        web.perform(get("/en/desk/mail").cookie(anna))
                .andExpect(content().string(containsString("2 mails were waiting to be sent when the backup was made")))
                .andExpect(content().string(containsString("Not sent (restored)")));
        for (String act : new String[] {first + "/drop", "restored/send", "restored/drop"}) {
            web.perform(post("/en/desk/mail/" + act).cookie(elka)).andExpect(status().isForbidden());
        }
        web.perform(post("/en/desk/mail/" + first + "/drop").cookie(anna)).andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/mail/restored/send").cookie(anna)).andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/mail/" + second + "/drop").cookie(anna)).andExpect(status().is3xxRedirection());

        assertThat(box.find(first).orElseThrow().summary().state()).isEqualTo(MailBox.State.DROPPED);
        assertThat(box.find(second).orElseThrow().summary().state()).isEqualTo(MailBox.State.QUEUED);
        web.perform(get("/bg/desk/mail/" + first).cookie(anna))
                .andExpect(content().string(containsString("Остана неизпратено")));
    }

    private UUID restored(String email) {
        UUID mail = box.to(email).getFirst().id();
        database.sql("update mail.message set state = 'restored' where id = :id")
                .param("id", mail)
                .update();
        return mail;
    }

    private Cookie signedIn(String email, Role role, Scope scope) throws Exception {
        accounts.give(accounts.open(email, "Somebody", "en"), new Grant(role, scope), Optional.empty());
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
