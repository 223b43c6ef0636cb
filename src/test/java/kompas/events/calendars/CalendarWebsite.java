package kompas.events.calendars;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The website of an organisation that keeps a calendar of its own. */
final class CalendarWebsite implements AutoCloseable {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final HttpServer server;

    CalendarWebsite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String file = files.get(exchange.getRequestURI().getPath());
            byte[] bytes = file == null ? new byte[0] : file.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(file == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A calendar with these events and no others. */
    void put(String path, String... events) {
        file(path, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n");
    }

    /** Whatever it is. */
    void file(String path, String content) {
        files.put(path, content);
    }

    /** Nothing is there any more. */
    void empty() {
        files.clear();
    }

    static String event(String uid, String title, ZonedDateTime starts) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART;TZID=Europe/Sofia:"
                + IcsLines.local(starts.toLocalDateTime()) + "\r\nDURATION:PT2H\r\nEND:VEVENT\r\n";
    }

    /** At six in the evening so many days from now. */
    static ZonedDateTime soon(int days) {
        return ZonedDateTime.now(SOFIA)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(days)
                .withHour(18);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
