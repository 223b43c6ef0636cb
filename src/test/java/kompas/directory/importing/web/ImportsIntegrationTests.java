package kompas.directory.importing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** An administrator's own spreadsheet becomes organisations, and is taken back, without leaving the browser. */
@KompasIntegrationTest
class ImportsIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/en(/sign-in/[\\w-]{43})");
    private static final String LIST = """
            Forening;Noter;Mail
            Sangkoret;a;kor@example.org
            Havekredsen;b;have@example.org
            ;c;uden@example.org
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void anEmptyNetwork() {
        Emptied.tables(
                database,
                "directory.organisation, directory.upload, directory.import_run, accounts.person, accounts.sign_in, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
    }

    @Test
    void aSpreadsheetIsMappedTriedImportedAndTakenBack() throws Exception {
        Cookie admin = signIn("anna@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        String page = sent(admin, LIST);
        assertThat(body(page, admin)).contains("Sangkoret · Havekredsen");
        web.perform(post(page + "/columns")
                        .cookie(admin)
                        .param("name", "Our list")
                        .param("language", "da")
                        .param("country", "DK")
                        .param("column0", "name")
                        .param("column2", "email"))
                .andExpect(status().is3xxRedirection());
        worked(page, "check", admin);
        assertThat(body(page, admin)).contains("Sangkoret", "The row has no name");
        assertThat(count()).isZero();
        worked(page, "run", admin);
        assertThat(count()).isEqualTo(2);
        assertThat(body(page, admin)).contains("What this import did");
        assertThat(body(page + "/rejected", admin)).contains("uden@example.org", "no name");
        worked(page, "undo", admin);
        assertThat(count()).isZero();
        assertThat(body(page, admin)).contains("taken back");
        assertThat(body("/en/desk/imports", admin)).contains("2 removed");
    }

    @Test
    void whatMayStandHereTwiceIsToldBeforehandAndLiesOnTheDeskAfterwards() throws Exception {
        OrganisationFixture.named("da", "Sangkoret Lærken")
                .with("country", "DK")
                .insertInto(database);
        Cookie admin = signIn("anna@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        String page = sent(admin, LIST.replace("Sangkoret;", "SANGKORET LÆRKEN;"));
        web.perform(post(page + "/columns")
                .cookie(admin)
                .param("name", "Our list")
                .param("language", "da")
                .param("country", "DK")
                .param("column0", "name"));
        worked(page, "check", admin);
        assertThat(body(page, admin)).contains("possible duplicate", "Sangkoret Lærken", "Same name");
        worked(page, "run", admin);
        String list = "/en/desk/duplicates?import=" + page.substring(page.lastIndexOf('/') + 1);
        assertThat(body(page, admin)).contains(list);
        assertThat(body(list, admin)).contains("1 possible duplicate", "SANGKORET LÆRKEN");
    }

    @Test
    void nobodyElseImportsOrLooks() throws Exception {
        Cookie admin = signIn("anna@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        String page = sent(admin, LIST);
        Cookie librarian = signIn("bo@example.org", new Grant(Role.LIBRARIAN, Scope.library(Identifiers.next())));
        Cookie contact =
                signIn("ib@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(Identifiers.next())));
        for (String path : List.of(page, page + "/rejected", page + "/warnings")) {
            web.perform(get(path).cookie(librarian)).andExpect(status().isForbidden());
            web.perform(get(path)).andExpect(status().is3xxRedirection());
        }
        assertThat(body("/en/desk/imports", librarian)).doesNotContain("liste.csv");
        web.perform(get("/en/desk/imports").cookie(contact)).andExpect(status().isForbidden());
        for (String step : List.of("columns", "check", "run", "undo", "cancel")) {
            web.perform(post(page + "/" + step).cookie(librarian)).andExpect(status().isForbidden());
        }
        web.perform(multipart("/en/desk/imports").part(part(LIST)).cookie(contact))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFileThatIsNoListIsAnsweredWithASentence() throws Exception {
        Cookie admin = signIn("anna@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        refused(admin, "%PDF-1.7", "This is a document");
        refused(admin, "PK\u0003\u0004broken", "damaged");
        refused(admin, "", "Choose a file first");
        assertThat(database.sql("select count(*) from directory.upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void refused(Cookie admin, String content, String sentence) throws Exception {
        MvcResult result = web.perform(
                        multipart("/en/desk/imports").part(part(content)).cookie(admin))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(result.getResponse().getContentAsString()).contains(sentence);
    }

    private String sent(Cookie who, String content) throws Exception {
        return Objects.requireNonNull(
                web.perform(multipart("/en/desk/imports").part(part(content)).cookie(who))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private static MockPart part(String content) {
        return new MockPart("list", "liste.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private void worked(String page, String step, Cookie who) throws Exception {
        web.perform(post(page + "/" + step).cookie(who)).andExpect(status().is3xxRedirection());
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (body(page, who).contains("/cancel") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private int count() {
        return database.sql("select count(*) from directory.organisation")
                .query(Integer.class)
                .single();
    }

    private String body(String path, Cookie who) throws Exception {
        return web.perform(get(path).cookie(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Cookie signIn(String email, Grant grant) throws Exception {
        accounts.give(accounts.open(email, "Somebody", "en"), grant, Optional.empty());
        Emptied.tables(database, "mail.message");
        web.perform(post("/en/sign-in").param("email", email));
        Matcher link = LINK.matcher(database.sql("select plain from mail.message")
                .query(String.class)
                .single());
        assertThat(link.find()).isTrue();
        MvcResult result = web.perform(post("/en" + link.group(1))).andReturn();
        return Objects.requireNonNull(result.getResponse().getCookie("kompas"));
    }
}
