package kompas.directory.erasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.importing.ImportReport;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.directory.importing.UndoingImports;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody without an account who was erased is gone for good: from the page, from the history, and from the next import. */
@KompasIntegrationTest
class ErasingContactsIntegrationTests {

    private static final String HEAD = "key,name,website,contact_name,contact_email,contact_phone\n";
    private static final String ANNA = HEAD + "a,Choir,https://a.example,Anna Berg,anna@a.example,+45 20 30 40 50\n";
    private static final String ANNA_AGAIN = HEAD + "a,Choir,https://b.example,ANNA  Berg,,20304050\n";
    private static final String BOB = HEAD + "a,Choir,https://c.example,Bob Holm,,20304050\n";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]+)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private UndoingImports undoing;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private Cookie asElka = new Cookie("kompas", "");

    @BeforeEach
    void anAdministrator() throws Exception {
        Emptied.tables(
                database,
                "directory.organisation, directory.source, directory.change, directory.merge, directory.erased_contact, directory.addition, accounts.person, accounts.sign_in, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        asElka = new SigningInByMail(web, database).as("elka@example.org");
    }

    @Test
    void whoWasErasedIsNotBroughtBackByTheNextImport() throws Exception {
        run(ANNA);
        erase("anna berg");
        assertThat(contacts()).isEmpty();
        run(ANNA);
        run(ANNA_AGAIN);
        assertThat(contacts()).isEmpty();
        assertThat(text("select website from directory.organisation")).isEqualTo("https://b.example");
        run(BOB);
        assertThat(contacts()).containsExactly("Bob Holm");
    }

    @Test
    void takingImportsBackBringsNobodyBack() throws Exception {
        run(ANNA);
        UUID second = run(BOB).run();
        assertThat(contacts()).containsExactly("Bob Holm");
        erase("anna@a.example");
        undo(second);
        assertThat(contacts()).isEmpty();
        assertThat(traces("Anna Berg")).isEmpty();
    }

    @Test
    void anOrganisationThatWasTakenBackAndReadAnewComesWithoutThem() throws Exception {
        UUID first = run(ANNA).run();
        erase("anna@a.example");
        undo(first);
        assertThat(text("select count(*) from directory.organisation")).isEqualTo("0");
        run(ANNA);
        assertThat(text("select count(*) from directory.organisation")).isEqualTo("1");
        assertThat(contacts()).isEmpty();
    }

    @Test
    void whatIsFoundIsOnlyErasedWhenItIsChosen() throws Exception {
        run(ANNA);
        database.sql(
                        "insert into directory.addition (language, answers, draft_hash) values ('en',"
                                + " '{\"name\":\"Club\",\"person\":\"Anna Berg\",\"address\":\"other.anna@example.org\"}', '\\x01')")
                .update();
        String found = found("Anna Berg");
        assertThat(found).contains("anna@a.example", "other.anna@example.org", "Contact of Choir", "Added Club");
        web.perform(post("/en/desk/erasure")
                        .cookie(asElka)
                        .param("q", "Anna Berg")
                        .param("how", "phone")
                        .param("on", "2026-11-01"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/en/desk/erasure")
                        .cookie(asElka)
                        .param("q", "Anna Berg")
                        .param("key", text("select id from directory.addition"))
                        .param("how", "phone")
                        .param("on", "2026-11-01"))
                .andExpect(redirectedUrl("/en/desk/erasure?erased=1"));
        assertThat(contacts()).containsExactly("Anna Berg");
        assertThat(text("select count(*) from directory.addition")).isEqualTo("0");
        assertThat(text("select kind from mail.message where email = 'other.anna@example.org'"))
                .isEqualTo("mail.kind.farewell");
        assertThat(found("ab")).contains("three letters");
        assertThat(found("nobody at all")).contains("Nobody is found");
    }

    @Test
    void theErasingIsOnRecordAndTheMarksTellNobodyAnything() throws Exception {
        run(ANNA);
        erase("20304050");
        assertThat(
                        text(
                                "select detail ->> 'how' from audit.act where action = 'accounts.erase-trace' order by id desc limit 1"))
                .isEqualTo("paper");
        assertThat(text("select string_agg(t::text, ' ') from directory.erased_contact t"))
                .doesNotContainIgnoringCase("anna")
                .doesNotContain("20304050");
    }

    private void erase(String words) throws Exception {
        var request = post("/en/desk/erasure")
                .cookie(asElka)
                .param("q", words)
                .param("how", "paper")
                .param("on", "2026-11-01");
        Matcher keys = KEY.matcher(found(words));
        int count = 0;
        while (keys.find()) {
            request.param("key", keys.group(1));
            count++;
        }
        web.perform(request).andExpect(redirectedUrl("/en/desk/erasure?erased=" + count));
    }

    private List<String> traces(String name) {
        return database.sql("select contact::text from directory.known_contact where contact ->> 'name' = :name")
                .param("name", name)
                .query(String.class)
                .list();
    }

    private List<String> contacts() {
        return database.sql("select name from directory.contact order by name")
                .query(String.class)
                .list();
    }

    private ImportReport.Imported run(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), content);
        return importing.run(ImportRequest.of(file)).files().getFirst();
    }

    private void undo(UUID run) {
        assertThat(undoing.undo(run, "import", (done, of) -> {})).isPresent();
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private String found(String words) throws Exception {
        return web.perform(get("/en/desk/erasure").param("q", words).cookie(asElka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
