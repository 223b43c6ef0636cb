package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation whose maps stand on one PMTiles file of another server. */
@KompasIntegrationTest
@BrowserTest
class MapGroundBrowserTests {

    private static final HttpServer ELSEWHERE = elsewhere();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("kompas.map.tiles", () -> address() + "/world.pmtiles");
        properties.add("kompas.map.attribution", () -> "© <b>Example</b>");
    }

    @AfterAll
    static void stop() {
        ELSEWHERE.stop(0);
    }

    @Test
    void aMapIsDrawnOnThePicturesOfAPmtilesFileAndNamesWhereTheyAreFrom(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/en/styleguide/numbers");
            Locator map = page.locator("figure.map[data-live]").first();
            map.scrollIntoViewIfNeeded();
            Locator tile = map.locator("img.leaflet-tile-loaded").first();
            tile.waitFor();

            assertThat(tile.evaluate("tile => tile.naturalWidth")).isEqualTo(256);
            assertThat(tile.getAttribute("src")).startsWith("blob:");
            assertThat(map.locator(".leaflet-control-attribution").innerText()).isEqualTo("© <b>Example</b>");
        }
    }

    private static String address() {
        return "http://localhost:" + ELSEWHERE.getAddress().getPort();
    }

    private static HttpServer elsewhere() {
        try {
            byte[] file = PmTilesFile.make();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/world.pmtiles", exchange -> answer(exchange, file));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] file) throws IOException {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "range");
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        String[] ends = range.substring("bytes=".length()).split("-");
        byte[] part = Arrays.copyOfRange(
                file, Integer.parseInt(ends[0]), Math.min(file.length, Integer.parseInt(ends[1]) + 1));
        exchange.sendResponseHeaders(206, part.length);
        exchange.getResponseBody().write(part);
        exchange.close();
    }
}
