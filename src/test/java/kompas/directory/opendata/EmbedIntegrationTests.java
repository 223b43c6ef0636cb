package kompas.directory.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationFixture;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.search.IndexNotReady;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.testing.KompasIntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A library's website shows our list and map where the network allows it, and nobody else's does. */
@KompasIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedIntegrationTests {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private OrganisationSearch search;

    @LocalServerPort
    private int port;

    private OpenDataServer server = OpenDataServer.at(0);

    @BeforeAll
    void fill() {
        settings.save(
                Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG", "DK"))
                        .withOpenData(
                                Network.Licence.CC_BY_4,
                                List.of("www.library.example", "http://localhost:9000"),
                                Optional.empty()));
        OrganisationFixture.named("bg", "Клуб „Гора“ <script>")
                .slug("club")
                .in(AreaId.ofKey("bg-razgrad-razgrad"))
                .with("country", "BG")
                .with("fields", List.of("E10"))
                .at(new Point(43.52, 26.52))
                .insertInto(sql);
        server = OpenDataServer.at(port);
        awaitIndexed();
    }

    private void awaitIndexed() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            try {
                return search.count(OrganisationCriteria.everything(), "en") == 1;
            } catch (IndexNotReady e) {
                return false;
            }
        });
    }

    @Test
    void onlyTheNamedHostsMayFrameIt() {
        HttpResponse<String> frame = server.get("/embed/organisations?lang=bg");

        assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors https://www.library.example http://localhost:9000");
        assertThat(frame.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(server.get("/bg/data")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .endsWith("frame-ancestors 'none'");
    }

    @Test
    void theListWorksWithoutAScriptAndTakesTheListPagesFilters() {
        String list = server.get("/embed/organisations?lang=bg&field=E10").body();

        assertThat(list).contains("lang=\"bg\"", "/bg/organisations/club", "1 организация");
        assertThat(server.get("/embed/organisations?field=A10&lang=da").body()).contains("Ingen organisationer");
    }

    @Test
    void theMapIsDrawnOnOurOwnBorders() {
        String map = server.get("/embed/organisations?lang=en&view=map").body();

        assertThat(map).contains("<svg", "/en/organisations/club", "class=\"area");
    }

    @Test
    void nonsenseIsAnEmptyFrameAndNoFailure() {
        assertThat(server.get("/embed/organisations?lang=%3Cx%3E&goal=999&page=-7&view=evil")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFileTakesTheFiltersOfTheListPage() {
        assertThat(server.get("/data/organisations.ndjson?field=E10")
                        .body()
                        .lines()
                        .count())
                .isEqualTo(1);
        assertThat(server.get("/data/organisations.ndjson?field=A10").body()).isEmpty();
        assertThat(server.json("/hsds/3/services?search=" + "%D0%B3%D0%BE%D1%80%D0%B0")
                        .path("total_items")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.json("/hsds/3/services?search=zzzzqqq").path("empty").asBoolean())
                .isTrue();
    }
}
