package kompas.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** After three years a register is long; nothing in it is out of reach. */
@KompasIntegrationTest
@Import(Statements.class)
class RegisterIntegrationTests {

    private static final String DESK = "/en/desk/requests";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    private Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void anAdministrator() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        Emptied.tables(
                database, "accounts.person, accounts.sign_in, accounts.session, accounts.data_request, mail.message");
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK),
                Optional.empty());
        elka = new SigningInByMail(web, database).as("elka@example.org");
    }

    @Test
    void noneIsLostInARegisterOfManyAndOneIsFoundByName() throws Exception {
        database.sql("""
                insert into accounts.data_request (id, kind, how, asked_on, due_on, name, reach, language, outcome, answered_on)
                select uuidv7(), 'access', 'phone', date '2026-01-01' + n, date '2026-02-01' + n, 'Asker ' || n, 'a' || n, 'en',
                       case when n > 60 then 'done' end, case when n > 60 then date '2026-02-01' end
                from generate_series(1, 130) n""").update();
        String first = page(DESK);
        assertThat(first)
                .contains("To be answered (60)", "Answered (70)", "Asker 50<")
                .doesNotContain("Asker 51<");
        assertThat(page(next(first))).contains("Asker 51<", "Asker 60<").doesNotContain("Asker 50<", "rel=\"next\"");
        String answered = page(DESK + "?state=answered");
        assertThat(answered).contains("Asker 130<").doesNotContain("Asker 80<");
        assertThat(page(next(answered))).contains("Asker 80<", "Asker 61<").doesNotContain("rel=\"next\"");
        assertThat(page(DESK + "?q=asker 77")).contains("To be answered (0)", "Answered (1)", "Nothing here is from");
        assertThat(page(DESK + "?state=answered&q=A77")).contains("Asker 77<").doesNotContain("Asker 78<");
        assertThat(page(DESK + "?after=" + UUID.randomUUID())).contains("To be answered (60)");
        assertThat(Statements.of(() -> page(DESK))).hasSizeBetween(1, 6);
    }

    private static String next(String page) {
        Matcher link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
        assertThat(link.find()).as("a next page").isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
