package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who changes their address, and somebody who wants to be forgotten: from their own pages and mailbox alone. */
class OwnDataBrowserTests extends Visit {

    private static final List<String> OWN = List.of(
            "/account", "/account/address", "/account/mails", "/account/consents", "/account/data", "/account/erase");

    @Autowired
    private JdbcClient sql;

    @Test
    void changesTheirAddressInDanish() {
        Reader kirsten = signedIn("da", "kirsten@example.org");
        kirsten.link("Skift mailadresse").click();
        kirsten.page.locator("#email").fill("kirsten.ny@example.org");
        kirsten.button("Send mailen").click();
        kirsten.page.locator(".notice.good").waitFor();
        assertThat(kirsten.content()).contains("kirsten.ny@example.org");

        kirsten.goTo(link("kirsten.ny@example.org", "/da/account/proof/"));
        assertFine(kirsten);
        kirsten.button("Brug den").click();
        kirsten.arrivesAt("/da/account\\?saved=yes");
        assertThat(kirsten.content()).contains("kirsten.ny@example.org");
    }

    @Test
    void isErasedInBulgarian() {
        Reader ivan = signedIn("bg", "ivan.iztrit@example.org");
        for (String path : OWN) {
            assertThat(ivan.open(path)).as(path).isEqualTo(200);
            assertFine(ivan);
        }
        assertThat(ivan.content()).contains("Какво се изтрива", "Какво остава, но без името ви");
        ivan.button("Изпратете ми връзката").click();
        ivan.arrivesAt("/bg/account/erase\\?state=sent");

        ivan.goTo(link("ivan.iztrit@example.org", "/bg/account/proof/"));
        assertFine(ivan);
        ivan.button("Изтрийте ме сега").click();
        ivan.arrivesAt("/bg/account/erased");
        assertThat(ivan.heading()).isEqualTo("Данните ви са изтрити");

        ivan.open("/account");
        ivan.arrivesAt("/bg/sign-in.*");
    }

    @Test
    void anAdministratorFindsWhoeverAsksToBeForgotten() {
        Reader administrator = reader(Device.PHONE, "en");
        administrator.open("/sign-in");
        administrator
                .page
                .locator("form[action$='/sign-in/demonstration'] button")
                .first()
                .click();
        administrator.page.waitForLoadState();
        administrator.open("/desk/erasure?q=example");
        assertFine(administrator);
        for (String path : List.of("/desk/retention", "/desk/requests", "/desk/requests/new", "/desk/restrictions")) {
            administrator.open(path);
            assertFine(administrator);
        }
    }

    private Reader signedIn(String language, String email) {
        Reader reader = reader(Device.PHONE, language);
        reader.open("/sign-in");
        reader.page.locator("#email").fill(email);
        reader.page.locator("main form button").first().click();
        reader.arrivesAt("/" + language + "/sign-in/code");
        reader.goTo(link(email, "/" + language + "/sign-in/"));
        reader.page.locator("main form button").first().click();
        reader.arrivesAt("/" + language + "/account");
        return reader;
    }

    private static void assertFine(Reader reader) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(Barriers.on(reader.page)).as("axe").isEmpty();
            softly.assertThat(reader.sidewaysScroll())
                    .as("pixels too wide: " + reader.tooWide())
                    .isLessThanOrEqualTo(0);
        });
    }

    private String link(String email, String path) {
        String letter = sql.sql("select plain from mail.message where email = :email order by posted_at desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        Matcher link = Pattern.compile(path + "[\\w-]{43}").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }
}
