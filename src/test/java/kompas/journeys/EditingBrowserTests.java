package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The treasurer of a choir puts its page in order, without a mouse. */
@KompasIntegrationTest
@BrowserTest
class EditingBrowserTests {

    private static final String CHOIR = "/organisations/choir-with-a-page";

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    private String session = "";

    @BeforeEach
    void aChoirAndItsTreasurer() throws Exception {
        database.sql("delete from directory.organisation where slug = 'choir-with-a-page'")
                .update();
        settings.save(
                Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG", "DK")));
        OrganisationId choir = OrganisationFixture.named("bg", "Хор „Надежда“")
                .slug("choir-with-a-page")
                .insertInto(database);
        var treasurer = accounts.open("treasurer@example.org", "Elka", "en");
        accounts.give(
                treasurer, new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())), Optional.empty());
        session = new SigningInByMail(web, database).as("treasurer@example.org").getValue();
    }

    @Test
    void theWordsThePlaceAndAPhotoByKeyboardAlone(Browser browser) throws IOException {
        Reader treasurer = signedIn(browser, Device.DESK, "en");
        words(treasurer);
        place(treasurer);
        photo(treasurer);

        Reader citizen = new Reader(browser, site(), Device.PHONE, "en");
        citizen.open(CHOIR);
        assertThat(citizen.heading()).contains("Choir Hope");
        assertThat(citizen.content()).contains("Пеем всяка сряда.", "Ezerche");
        Locator photo = citizen.page.getByAltText("Two singers");
        photo.scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(photo).hasJSProperty("complete", true);
        assertThat(((Number) photo.evaluate("image => image.naturalWidth")).intValue())
                .isPositive();

        treasurer.button("Remove").press("Enter");
        treasurer.arrivesAt(".*done=remove.*");
        citizen.open(CHOIR);
        assertThat(citizen.page.locator(".gallery").count()).isZero();
        treasurer.button("Bring it back").press("Enter");
        treasurer.arrivesAt(".*done=back.*");
        citizen.open(CHOIR);
        assertThat(citizen.page.locator(".gallery img").count()).isEqualTo(1);
        citizen.leave();
        treasurer.leave();
    }

    private static void words(Reader treasurer) {
        treasurer.open(CHOIR + "/edit/words");
        treasurer.page.focus("#name-en");
        treasurer.page.keyboard().type("Choir Hope");
        treasurer.page.focus("#description-bg");
        treasurer.page.keyboard().type("Пеем всяка сряда.");
        treasurer.page.focus("#name-en");
        treasurer.press("Enter");
        treasurer.arrivesAt("/en" + CHOIR + "/edit\\?saved=words");
    }

    private static void place(Reader treasurer) {
        treasurer.open(CHOIR + "/edit/place");
        treasurer.page.focus("#place-name");
        treasurer.page.keyboard().type("Ezer");
        Locator first = treasurer.page.locator("#known-places option").first();
        first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        String offered = first.getAttribute("value");
        treasurer.page.fill("#place-name", offered);
        treasurer.page.focus("[name=place-shown]:checked");
        treasurer.press("ArrowUp");
        treasurer.press("Enter");
        treasurer.arrivesAt("/en" + CHOIR + "/edit\\?saved=place");

        treasurer.open(CHOIR + "/edit/place");
        assertThat(treasurer.page.inputValue("[name=place-shown]:checked")).isEqualTo("middle");
        treasurer.page.locator(".map-live").waitFor();
        treasurer.page.locator(".map-live").click();
        assertThat(treasurer.page.inputValue("#place-point")).matches("43\\.[0-9]{6}, 26\\.[0-9]{6}");
        assertThat(treasurer.page.inputValue("[name=place-shown]:checked")).isEqualTo("point");
        treasurer.page.fill("#place-point", "43.5602, 26.3107");
        treasurer.press("Enter");
        treasurer.arrivesAt("/en" + CHOIR + "/edit\\?saved=place");
    }

    private static void photo(Reader treasurer) throws IOException {
        treasurer.open(CHOIR + "/edit/pictures");
        BufferedImage pixels = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(pixels, "jpg", bytes);
        treasurer.page.setInputFiles("#picture", new FilePayload("singers.jpg", "image/jpeg", bytes.toByteArray()));
        treasurer.button("Add this photo").press("Enter");
        assertThat(treasurer.content()).contains("say in at least one language", "tick that it may be published");

        treasurer.page.setInputFiles("#picture", new FilePayload("singers.jpg", "image/jpeg", bytes.toByteArray()));
        treasurer.page.fill("#alt-en", "Two singers");
        treasurer.page.focus("#permitted");
        treasurer.press("Space", "Enter");
        treasurer.arrivesAt(".*done=added");
    }

    @Test
    void everyPartOfTheEditorFitsAPhoneAndEveryReader(Browser browser) {
        List<String> parts = List.of(
                "", "/words", "/topics", "/needs", "/contacts", "/place", "/web", "/hours", "/facts", "/pictures");
        List<String> languages = List.of("bg", "da", "en");
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < parts.size(); i++) {
            ColorScheme colours = i % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
            Reader treasurer = signedIn(browser, new Device(360, colours, true), languages.get(i % 3));
            softly.assertThat(treasurer.open(CHOIR + "/edit" + parts.get(i))).isEqualTo(200);
            softly.assertThat(treasurer.sidewaysScroll())
                    .as(parts.get(i) + ": too wide: " + treasurer.tooWide())
                    .isLessThanOrEqualTo(0);
            softly.assertThat(Barriers.on(treasurer.page)).as(parts.get(i)).isEmpty();
            treasurer.leave();
        }
        softly.assertAll();
    }

    private Reader signedIn(Browser browser, Device device, String language) {
        Reader reader = new Reader(browser, site(), device, language);
        reader.page.context().addCookies(List.of(new Cookie("kompas", session).setUrl(site())));
        return reader;
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
