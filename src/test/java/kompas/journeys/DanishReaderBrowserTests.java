package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody at a desk in Denmark who compares associations. */
class DanishReaderBrowserTests extends Visit {

    @Test
    void narrowsTheListLooksAtItThreeWaysAndSharesIt() {
        Reader reader = reader(Device.DESK, "da");
        reader.open("/organisations");
        String everything = found(reader);

        choose(reader, "need", "volunteers");
        choose(reader, "field", "E");
        reader.page.locator("#found .chip.on").nth(2).waitFor();
        String narrowed = found(reader);
        assertThat(narrowed).isNotEqualTo(everything);

        for (String view : List.of("table", "map")) {
            reader.page.locator(".tabs a[href*='view=" + view + "']").click();
            reader.arrivesAt(".*need=volunteers.*");
            assertThat(found(reader)).isEqualTo(narrowed);
            assertThat(reader.address()).contains("field=E", "need=volunteers", "view=" + view);
        }
        assertThat(reader.page
                        .locator("figure.map a, figure.map .leaflet-container")
                        .count())
                .isPositive();

        reader.page.reload();
        assertThat(found(reader)).isEqualTo(narrowed);

        reader.page.locator("ul .chip.on").first().click();
        reader.page.waitForCondition(() -> !found(reader).equals(narrowed));
        assertThat(reader.page.locator("ul .chip.on").count()).isEqualTo(1);
    }

    @Test
    void takesTheListAndAPageAlong() {
        Reader reader = reader(Device.DESK, "da");
        reader.open("/organisations?need=volunteers");
        Locator downloads = reader.page.locator("a[download]");
        assertThat(downloads.count()).isEqualTo(3);
        for (Locator download : downloads.all()) {
            assertThat(download.getAttribute("href")).contains("need=volunteers");
            assertThat(reader.page.request().get(reader.absolute(download)).status())
                    .as(download.getAttribute("href"))
                    .isEqualTo(200);
        }

        reader.page.locator("article.entry h3 a").first().click();
        reader.arrivesAt("/da/organisations/[a-z0-9-]+");
        String name = reader.heading();
        reader.page.locator("a[href$='/print']").click();
        reader.arrivesAt("/da/organisations/[a-z0-9-]+/print");
        assertThat(name).startsWith(reader.heading());
    }

    private static void choose(Reader reader, String facet, String value) {
        reader.page
                .locator("#filters [name=" + facet + "][value=" + value + "]")
                .check();
        reader.arrivesAt(".*" + facet + "=" + value + ".*");
    }

    private static String found(Reader reader) {
        return reader.page.locator("#found p[aria-live] strong").innerText();
    }
}
