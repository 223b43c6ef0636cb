package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.commands.Progress;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A librarian whose list names a choir twice. */
@KompasIntegrationTest
@BrowserTest
class MergeBrowserTests {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");

    @LocalServerPort
    private int port;

    @Autowired
    private FindingDuplicates finding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Libraries libraries;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aChoirThatStandsTwice() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Emptied.tables(database, "directory.organisation, directory.merge, accounts.person, mail.message");
        choir("Женски хор „Лудогорие“", "ludogorie");
        choir("ЖЕНСКИ ХОР ЛУДОГОРИЕ", "ludogorie-2");
        finding.run(true, Progress.unseen());
        Scope library =
                Scope.library(libraries.findFor(ISPERIH).orElseThrow().id().value());
        accounts.give(
                accounts.open("elka@example.org", "Елка", "en"), new Grant(Role.LIBRARIAN, library), Optional.empty());
    }

    private void choir(String name, String slug) {
        OrganisationFixture.named("bg", name)
                .slug(slug)
                .in(ISPERIH)
                .with("country", "BG")
                .with("description", LocalizedText.of("bg", "Пеем " + slug))
                .and("insert into directory.address (organisation_id, street, locality, country)"
                        + " values (:id, 'ул. Дунав 3', 'Исперих', 'BG')")
                .insertInto(database);
    }

    @Test
    void makesOneOfTwoAndTwoOfOneWithTheKeyboardAlone(Browser browser) {
        Reader librarian = signedIn(browser, Device.DESK);
        librarian.open("/desk/duplicates");
        librarian.press("Alt+1");
        librarian.arrivesAt("/en/desk/duplicates/[0-9a-f-]{36}/[0-9a-f-]{36}.*");
        assertThat(librarian.content()).contains("Same name", "Zhenski hor „Ludogorie“", "Not all in capitals");
        assertThat(Barriers.on(librarian.page)).isEmpty();
        librarian.press("Alt+1");
        librarian.arrivesAt("/en/desk/duplicates/merged/.*");
        assertThat(librarian.content()).contains("They are one now");
        assertThat(Barriers.on(librarian.page)).isEmpty();
        String merged = librarian.address();
        librarian.open("/organisations/ludogorie-2");
        assertThat(librarian.address()).isEqualTo("/en/organisations/ludogorie");
        librarian.goTo(merged);
        librarian.press("Alt+2");
        librarian.page.getByText("They are two again").first().waitFor();
        librarian.open("/organisations/ludogorie-2");
        assertThat(librarian.address()).isEqualTo("/en/organisations/ludogorie-2");
        librarian.leave();
    }

    @Test
    void choosesOnAPhoneWithoutScriptsAndMovesNothingSideways(Browser browser) {
        Reader librarian = signedIn(browser, Device.PHONE.withoutScripts());
        librarian.open("/desk/duplicates");
        assertThat(librarian.sidewaysScroll()).isZero();
        librarian.page.locator("article a").first().click();
        assertThat(librarian.sidewaysScroll()).isZero();
        librarian.page.locator("[name='field.name'][value=other]").check();
        librarian.page.locator("[name='field.description'][value=other]").check();
        librarian.button("Merge into one").click();
        librarian.arrivesAt("/en/desk/duplicates/merged/.*");
        librarian.link("See the page").click();
        assertThat(librarian.heading()).isEqualTo("ЖЕНСКИ ХОР ЛУДОГОРИЕ");
        librarian.leave();
    }

    private Reader signedIn(Browser browser, Device device) {
        Reader reader = new Reader(browser, "http://localhost:" + port, device, "en");
        reader.open("/sign-in");
        reader.page.fill("[name=email]", "elka@example.org");
        reader.page.locator("main form button").first().click();
        String letter = database.sql("select plain from mail.message order by posted_at desc limit 1")
                .query(String.class)
                .single();
        reader.goTo(letter.replaceAll("(?s).*(/en/sign-in/[\\w-]{43}).*", "$1"));
        reader.page.locator("main form button").first().click();
        reader.arrivesAt("/en(?!/sign-in).*");
        return reader;
    }
}
