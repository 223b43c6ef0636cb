package kompas.events.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kompas.events.calendars.CalendarFetching.Fetched;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a network loses that asks whatever address somebody typed. */
class CalendarFetchingTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private HttpServer website;

    @BeforeEach
    void open() throws IOException {
        website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        website.createContext("/small.ics", this::small);
        website.createContext("/large.ics", this::large);
        website.createContext("/round", exchange -> leads(exchange, "/round"));
        website.createContext("/inside", exchange -> leads(exchange, address("/small.ics")));
        website.createContext("/secret", exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        website.start();
    }

    private void small(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        exchange.getResponseHeaders().add("Content-Type", "text/calendar; charset=windows-1251");
        if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] bytes = "BEGIN:VCALENDAR".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void large(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] part = new byte[MEGABYTE];
        try (exchange) {
            for (int i = 0; i < 50; i++) {
                exchange.getResponseBody().write(part);
                sent.addAndGet(part.length);
            }
        }
    }

    private static void leads(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    @AfterEach
    void close() {
        website.stop(0);
    }

    @Test
    void nothingIsAskedInPrivateNetworks() {
        CalendarFetching fetching = new CalendarFetching(false);

        assertThat(fetching.fetch(address("/small.ics"), Optional.empty(), Optional.empty()))
                .isEqualTo(new Fetched.Failed("not-public"));
        assertThat(fetching.fetch(
                        "http://localhost:" + website.getAddress().getPort() + "/small.ics",
                        Optional.empty(),
                        Optional.empty()))
                .isEqualTo(new Fetched.Failed("not-public"));
        assertThat(fetching.fetch(
                        "http://[::1]:" + website.getAddress().getPort() + "/small.ics",
                        Optional.empty(),
                        Optional.empty()))
                .isEqualTo(new Fetched.Failed("not-public"));
        assertThat(asked).hasValue(0);
    }

    @Test
    void aRedirectLeadsIntoNoPrivateNetworkEither() {
        PublicHosts strict = new PublicHosts(false);
        CalendarFetching fetching = new CalendarFetching(new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return host.equals("public.example")
                        ? new InetAddress[] {InetAddress.getLoopbackAddress()} // as if it stood in the world
                        : strict.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        });
        String address = "http://public.example:" + website.getAddress().getPort();

        assertThat(fetching.fetch(address + "/small.ics", Optional.empty(), Optional.empty()))
                .isInstanceOf(Fetched.File.class);
        assertThat(fetching.fetch(address + "/inside", Optional.empty(), Optional.empty()))
                .isEqualTo(new Fetched.Failed("not-public"));
        assertThat(fetching.fetch(address + "/round", Optional.empty(), Optional.empty()))
                .as("a circle of redirects")
                .isEqualTo(new Fetched.Failed("no-answer"));
        assertThat(asked).as("how often the file was fetched").hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                        "192.0.0.8", "198.18.0.1",
                "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "::ffff:10.0.0.1",
                        "2002:0a00:0001::1",
                "2001:0::1", "64:ff9b::a00:1", "ff02::1", "2001:db8::1"
            })
    void noDisguiseMakesAPrivateAddressPublic(String address) throws IOException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aCalendarOfFiftyMegabytesIsRefusedEarly() {
        CalendarFetching fetching = new CalendarFetching(true);

        assertThat(fetching.fetch(address("/large.ics"), Optional.empty(), Optional.empty()))
                .isEqualTo(new Fetched.Failed("too-large"));
        assertThat(sent.get()).as("bytes that left the other side").isLessThan(30L * MEGABYTE);
    }

    @Test
    void whatDidNotChangeIsNotSentAgainAndARefusalSaysSo() {
        CalendarFetching fetching = new CalendarFetching(true);

        assertThat(fetching.fetch(address("/small.ics"), Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(Fetched.File.class, file -> {
                    assertThat(file.etag()).contains("\"one\"");
                    assertThat(file.charset()).contains("windows-1251");
                });
        assertThat(fetching.fetch(address("/small.ics"), Optional.of("\"one\""), Optional.empty()))
                .isEqualTo(new Fetched.Same());
        assertThat(fetching.fetch(address("/secret"), Optional.empty(), Optional.empty()))
                .isEqualTo(new Fetched.Failed("not-allowed"));
        assertThat(fetching.fetch(address("/nowhere"), Optional.empty(), Optional.empty()))
                .isEqualTo(new Fetched.Failed("not-there"));
        assertThat(fetching.fetch("http://calendar.invalid/a.ics", Optional.empty(), Optional.empty()))
                .isEqualTo(new Fetched.Failed("unknown-host"));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + website.getAddress().getPort() + path;
    }
}
