package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationFixture;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The website of a library that shows our list with the two lines the page about open data offers. */
@KompasIntegrationTest
@BrowserTest
class EmbeddedFrameBrowserTests {

    private static final String TALL_ENOUGH = """
            () => {
                const frame = document.querySelector('iframe');
                return frame.getBoundingClientRect().height > 600;
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SearchIndex index;

    @Test
    void theFrameBecomesAsTallAsItsListAndNeedsNoScrolling(Browser browser) throws IOException {
        HttpServer website = website();
        String address = "http://localhost:" + website.getAddress().getPort();
        settings.save(network(address));
        for (int i = 0; i < 15; i++) {
            OrganisationFixture.named("en", "Choir number " + i)
                    .slug("choir-" + i)
                    .insertInto(sql);
        }
        IndexWaiting.upToDate(index);
        try (Page page = browser.newPage()) {
            page.navigate(address + "/");
            page.waitForFunction(TALL_ENOUGH);

            Frame frame = page.frames().getLast();
            assertThat(frame.locator("main li").count()).isEqualTo(15);
            assertThat(frame.evaluate("document.documentElement.scrollHeight - document.documentElement.clientHeight"))
                    .as("pixels to scroll inside of the frame")
                    .isEqualTo(0);
        } finally {
            website.stop(0);
        }
    }

    private static Network network(String host) {
        return Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG", "DK"))
                .withOpenData(Network.Licence.CC_BY_4, List.of(host), Optional.empty());
    }

    private HttpServer website() throws IOException {
        String kompas = "http://localhost:" + port;
        byte[] html = ("<!DOCTYPE html><title>A library</title>"
                        + "<iframe src=\"" + kompas + "/embed/organisations?lang=en&amp;view=list\""
                        + " title=\"Organisations\" width=\"100%\" height=\"200\"></iframe>"
                        + "<script src=\"" + kompas + "/embed.js\" async></script>")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        server.start();
        return server;
    }
}
