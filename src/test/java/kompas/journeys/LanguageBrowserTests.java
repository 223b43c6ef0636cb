package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who reads another language than the page is in. */
class LanguageBrowserTests extends Visit {

    @Test
    void staysWhereTheyWereAndIsRemembered() {
        Reader reader = reader(Device.DESK, "en");
        reader.open("/organisations?need=volunteers&q=Razgrad&view=table");
        reader.page.locator(".languages [hreflang=bg]").click();
        reader.arrivesAt("/bg/organisations\\?.*");
        assertThat(reader.address()).contains("need=volunteers", "q=Razgrad", "view=table");
        assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("bg");

        reader.goTo("/");
        assertThat(reader.address()).isEqualTo("/bg");
    }

    @ParameterizedTest
    @CsvSource({"en,There is nothing here", "da,Her er ikke noget", "bg,Тук няма нищо"})
    void isToldKindlyOfAWrongAddressAndFindsBack(String language, String words) {
        Reader reader = reader(Device.PHONE, language);
        for (String wrong : new String[] {"/organisations/no-such-thing", "/regions/no-such-place", "/nowhere"}) {
            assertThat(reader.open(wrong)).as(wrong).isEqualTo(404);
            assertThat(reader.heading()).as(wrong).isEqualTo(words);
        }
        reader.page.fill("main input[type=search]", "Razgrad");
        reader.press("Enter");
        reader.arrivesAt("/" + language + "/organisations\\?q=Razgrad");
        assertThat(reader.page.locator("article.entry").count()).isPositive();
    }
}
