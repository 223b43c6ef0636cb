package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A librarian with thirty organisations to approve and ten minutes. */
@KompasIntegrationTest
@BrowserTest
class ApprovalsBrowserTests {

    private static final int MANY = 30;

    /** A press and the moment it takes to find the next key; the rest of the ten minutes is for reading. */
    private static final int MOST_PRESSES = 3 * MANY;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final AreaId isperih = AreaId.ofKey("bg-razgrad-isperih");
    private int presses;

    @Test
    void approvesThirtyWithTheKeyboardAlone(Browser browser) throws Exception {
        String session = elkaWithThirtyTasks();
        String site = "http://localhost:" + port;
        Reader elka = new Reader(browser, site, Device.DESK, "en");
        elka.page.context().addCookies(List.of(new Cookie("kompas", session).setUrl(site)));
        elka.open("/desk");
        elka.page.waitForLoadState();
        press(elka, "j");
        assertThat(elka.focused().innerText()).contains("Approve Club 0");
        press(elka, "Enter");
        for (int number = 0; number < MANY; number++) {
            elka.page
                    .locator("h1", new Page.LocatorOptions().setHasText(Pattern.compile("^Club " + number + "$")))
                    .waitFor();
            elka.page.waitForLoadState();
            press(elka, "Alt+1");
        }
        elka.arrivesAt("/en/desk");

        assertThat(elka.content()).contains("Nothing needs you today");
        assertThat(database.sql("select count(*) from directory.organisation where listing = 'public'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY);
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
        elka.leave();
    }

    private String elkaWithThirtyTasks() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Scope library =
                Scope.library(libraries.findFor(isperih).orElseThrow().id().value());
        IntStream.range(0, MANY).forEach(number -> waiting(number, library));
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"), new Grant(Role.LIBRARIAN, library), Optional.empty());
        return new SigningInByMail(web, database).as("elka@example.org").getValue();
    }

    /** Keys pressed together count each. */
    private void press(Reader reader, String key) {
        presses += key.split("\\+").length;
        reader.press(key);
    }

    private void waiting(int number, Scope library) {
        UUID id = Identifiers.next();
        LocalDate promised = LocalDate.now().plusDays(number);
        database.sql("""
                        insert into directory.addition (id, state, language, answers, municipality_id, draft_hash, promised_on)
                        select :id, 'waiting', 'en', cast(:answers as jsonb), :area, sha256(cast(:id as text)::bytea), :promised""")
                .param("id", id)
                .param("answers", """
                        {"name": "Club %1$d", "about": "", "place": "Исперих", "field": "A", "website": "", "email": "",
                         "phone": "", "person": "Anna", "address": "anna%1$d@example.org"}""".formatted(number))
                .param("area", isperih.value())
                .param("promised", promised)
                .update();
        transaction.executeWithoutResult(status -> tasks.raise(new NewTask(
                "organisation_approval",
                "addition",
                id,
                library,
                promised,
                "/desk/approvals/" + id,
                Map.of("name", "Club " + number))));
    }
}
