package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.directory.importing.ImportReport;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A librarian of a country nobody wrote code for: its folder of reference files is there, and from an empty installation she
 * comes to a directory that is found, mapped, told by region and taken away.
 */
@KompasIntegrationTest(countries = "xa")
@BrowserTest
class ThirdCountryBrowserTests {

    private static final String CLUBS = """
            key,name,language,country,municipality,settlement,postcode,fields,description,website
            1,Ilıca Tiyatrosu,tr,XA,,Ilıca,1000,A11,Her cuma oyun oynarız,https://tiyatro.example/
            2,Yeşilköy Fidan Derneği,tr,XA,Çınar Belediyesi,Yeşilköy köyü,,E10,Ağaç dikiyoruz,
            3,Ada Spor Kulübü,tr,XA,,Ada,,A21,Futbol ve yüzme,
            """;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private SearchIndex index;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void fromAnEmptyFolderToADirectoryOfHerCountry(Browser browser) throws IOException {
        Reader librarian = new Reader(browser, "http://localhost:" + port, Device.DESK, "en");
        setsUpHerNetwork(librarian);
        ImportReport report = importing.run(ImportRequest.of(Files.writeString(folder.resolve("clubs.csv"), CLUBS)));
        assertThat(report.counts()).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(report.files().getFirst().warnings()).isEmpty();
        IndexWaiting.upToDate(index);

        findsByNamePlaceAndField(librarian);
        seesThemOnTheMapAndInTheRegion(librarian);
        takesThemAway(librarian);
        librarian.leave();
    }

    private static void setsUpHerNetwork(Reader librarian) {
        librarian.goTo("/");
        librarian.arrivesAt("/en/set-up");
        librarian.page.fill("[name=name]", "Libraries of Exampleland");
        librarian.page.getByLabel("Exampleland").check();
        librarian.button("Set up the network").click();
        librarian.arrivesAt("/en");
        assertThat(librarian.page.title()).contains("Libraries of Exampleland");
    }

    private static void findsByNamePlaceAndField(Reader librarian) {
        librarian.open("/organisations");
        librarian.page.fill("main input[type=search]", "ilica tiyatrosu");
        librarian.press("Enter");
        librarian.arrivesAt("/en/organisations\\?.*q=ilica.*");
        librarian.link("Ilıca Tiyatrosu").waitFor();
        assertThat(librarian.content()).doesNotContain("Ada Spor Kulübü");

        librarian.open("/organisations?q=yesilkoy");
        librarian.link("Yeşilköy Fidan Derneği").waitFor();
        librarian.open("/organisations?q=futbol+in+Ada");
        librarian.link("Ada Spor Kulübü").waitFor();
        librarian.open("/organisations?field=E10");
        librarian.link("Yeşilköy Fidan Derneği").click();
        librarian.arrivesAt("/en/organisations/yesilkoy-.*");
        assertThat(librarian.content()).contains("Çınar");
    }

    private static void seesThemOnTheMapAndInTheRegion(Reader librarian) {
        librarian.open("/organisations?view=map");
        assertThat(librarian.page.locator("figure.map").first().isVisible()).isTrue();
        assertThat(librarian.open("/regions/XA1")).isEqualTo(200);
        assertThat(librarian.heading()).contains("North");
        assertThat(librarian.content()).contains("Ilıca", "Çınar").doesNotContain("Ada Spor");
        assertThat(librarian.page.locator("figure.map").first().isVisible()).isTrue();
        assertThat(librarian.open("/regions/XA2")).isEqualTo(200);
        assertThat(librarian.content()).contains("Ada Spor Kulübü");
    }

    private static void takesThemAway(Reader librarian) throws IOException {
        librarian.open("/organisations?region=XA1");
        Download download = librarian.page.waitForDownload(() -> librarian
                .page
                .locator("main a[href*='organisations.csv']")
                .first()
                .evaluate("link => link.click()"));
        assertThat(Files.readString(download.path()))
                .contains("Ilıca Tiyatrosu", "Yeşilköy Fidan Derneği")
                .doesNotContain("Ada Spor");
    }
}
