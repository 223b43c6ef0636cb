package kompas.directory.erasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
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
import org.springframework.test.web.servlet.ResultActions;

/** Whoever asks that their data be kept and not used is shown to nobody and used for nothing until they were told that it ends. */
@KompasIntegrationTest
class RestrictingIntegrationTests {

    private static final String HEAD = "key,name,website,contact_name,contact_email,contact_phone\n";
    private static final String ANNA = HEAD + "a,Choir,https://a.example,Anna Berg,anna@a.example,+45 20 30 40 50\n";
    private static final String ANNA_AGAIN = HEAD + "a,Choir,https://b.example,Anna Berg,anna@a.example,\n";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]+)\"");
    private static final String DESK = "/en/desk/restrictions";

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
    private RestrictingContacts restricting;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private Cookie asElka = new Cookie("kompas", "");

    @BeforeEach
    void annaWhoIsAContact() throws Exception {
        Emptied.tables(
                database,
                "directory.organisation, directory.source, directory.change, directory.merge, directory.erased_contact, accounts.person, accounts.sign_in, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        asElka = new SigningInByMail(web, database).as("elka@example.org");
    }

    @Test
    void whatIsRestrictedIsSeenByNobodyAndBroughtBackByNothing() throws Exception {
        UUID first = run(ANNA);
        database.sql("update directory.contact set name_visibility = 'public', email_visibility = 'public'")
                .update();
        String slug = text("select slug from directory.organisation");
        assertThat(page("/en/organisations/" + slug)).contains("Anna Berg");
        restrict("anna berg", 1);
        assertThat(contacts()).isEmpty();
        assertThat(page("/en/organisations/" + slug)).doesNotContain("Anna Berg");
        assertThat(page("/en/organisations/" + slug + "/history")).doesNotContain("Anna", "anna@");
        UUID second = run(ANNA_AGAIN);
        assertThat(text("select website from directory.organisation")).isEqualTo("https://b.example");
        assertThat(contacts()).isEmpty();
        undoing.undo(second, "import", (done, of) -> {});
        undoing.undo(first, "import", (done, of) -> {});
        assertThat(contacts()).isEmpty();
        assertThat(
                        text(
                                "select detail ->> 'how' from audit.act where action = 'accounts.restrict-trace' order by id desc limit 1"))
                .isEqualTo("paper");
    }

    @Test
    void whoeverTypesARestrictedContactInAgainIsToldWhyItIsNotTaken() throws Exception {
        run(ANNA);
        restrict("anna berg", 1);
        String contacts = "/en/organisations/" + text("select slug from directory.organisation") + "/edit/contacts";
        web.perform(post(contacts)
                        .param("contacts.0.name", "Bo Holm")
                        .param("contacts.1.email", "Anna@A.example")
                        .cookie(asElka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("This contact has asked not to be used for now"),
                                containsString("#contacts.1.email"),
                                containsString("Bo Holm"))));
        assertThat(contacts()).isEmpty();
    }

    @Test
    void theOneItIsAboutIsToldBeforeItEndsAndThenItIsAsBefore() throws Exception {
        run(ANNA);
        database.sql("update directory.contact set email_visibility = 'public'").update();
        restrict("anna@a.example", 1);
        assertThat(page(DESK)).contains("Anna Berg", "anna@a.example", "told by e-mail");
        lift("").andExpect(redirectedUrl(DESK));
        lift("").andExpect(redirectedUrl(DESK));
        assertThat(text("select string_agg(plain, '') from mail.message where email = 'anna@a.example'"))
                .containsOnlyOnce("kept and not used");
        restricting.run();
        assertThat(contacts()).isEmpty();
        database.sql("update directory.restricted_contact set lifts_on = current_date")
                .update();
        restricting.run();
        restricting.run();
        assertThat(contacts()).containsExactly("Anna Berg");
        assertThat(text("select email_visibility from directory.contact")).isEqualTo("public");
        assertThat(page(DESK)).contains("Nobody asked for that");
    }

    @Test
    void whoeverHasNoMailIsToldByStaffFirst() throws Exception {
        run(HEAD + "a,Choir,,Anna Berg,,20304050\n");
        restrict("20304050", 1);
        lift("").andExpect(status().isUnprocessableContent());
        assertThat(text("select count(*) from directory.restricted_contact where lifts_on is null"))
                .isEqualTo("1");
        lift("true").andExpect(redirectedUrl(DESK));
        assertThat(text("select count(*) from directory.restricted_contact where lifts_on = current_date + 7"))
                .isEqualTo("1");
    }

    @Test
    void itIsToldToWhomItBelongsAndErasedLikeEverythingElse() throws Exception {
        run(ANNA);
        restrict("anna berg", 1);
        Cookie anna = new SigningInByMail(web, database).as("anna@a.example");
        assertThat(web.perform(get("/en/account/data").cookie(anna))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("What is kept about you and not used", "+45 20 30 40 50");
        web.perform(get(DESK).cookie(anna)).andExpect(status().isForbidden());
        String id = text("select id from directory.restricted_contact");
        web.perform(post(DESK + "/" + id + "/lift").cookie(anna)).andExpect(status().isForbidden());
        web.perform(post(DESK + "/" + UUID.randomUUID() + "/lift").cookie(asElka))
                .andExpect(status().isNotFound());
        assertThat(found("anna berg")).contains("kept and not used");
        restrict("anna berg", 0);
        act("anna berg", "erase").andExpect(status().is3xxRedirection());
        assertThat(text("select count(*) from directory.restricted_contact")).isEqualTo("0");
        run(ANNA);
        assertThat(contacts()).isEmpty();
    }

    private void restrict(String words, int places) throws Exception {
        act(words, "restrict").andExpect(redirectedUrl("/en/desk/erasure?restricted=" + places));
    }

    private ResultActions act(String words, String act) throws Exception {
        var request = post("/en/desk/erasure")
                .cookie(asElka)
                .param("q", words)
                .param("how", "paper")
                .param("on", "2026-11-01")
                .param("act", act);
        Matcher keys = KEY.matcher(found(words));
        while (keys.find()) {
            request.param("key", keys.group(1));
        }
        return web.perform(request);
    }

    private ResultActions lift(String told) throws Exception {
        return web.perform(post(DESK + "/" + text("select id from directory.restricted_contact") + "/lift")
                .param("told", told)
                .cookie(asElka));
    }

    private UUID run(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), content);
        return importing.run(ImportRequest.of(file)).files().getFirst().run();
    }

    private List<String> contacts() {
        return database.sql("select name from directory.contact order by name")
                .query(String.class)
                .list();
    }

    private String found(String words) throws Exception {
        return page("/en/desk/erasure?q=" + words.replace(" ", "%20"));
    }

    private String page(String path) throws Exception {
        return web.perform(get(URI.create(path)).cookie(asElka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
