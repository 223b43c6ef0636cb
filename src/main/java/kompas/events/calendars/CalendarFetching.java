package kompas.events.calendars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fetches calendars from addresses that people typed: only from public networks, wherever an address leads in the end; never more
 * than {@value #MOST_MEGABYTES} MB, never for longer than a minute.
 */
@Component
class CalendarFetching {

    static final int MOST_MEGABYTES = 5;

    private static final int MOST = MOST_MEGABYTES * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final Timeout PATIENCE = Timeout.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final CloseableHttpClient client;

    /** @param privateNetworks whether calendars may be fetched from the installation's own networks too */
    @Autowired
    CalendarFetching(@Value("${kompas.calendars.private-networks:false}") boolean privateNetworks) {
        this(new PublicHosts(privateNetworks));
    }

    CalendarFetching(DnsResolver hosts) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setResponseTimeout(PATIENCE)
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Kompas (calendar subscription)")
                .build();
    }

    /** What came of asking. */
    sealed interface Fetched {

        /** It is as it was. */
        record Same() implements Fetched {}

        /**
         * A file.
         *
         * @param charset as its server says, which need not be true
         */
        @SuppressWarnings("ArrayRecordComponent")
        record File(byte[] bytes, Optional<String> charset, Optional<String> etag, Optional<String> modified)
                implements Fetched {}

        /** @param why as a code: {@code too-large} */
        record Failed(String why) implements Fetched {}
    }

    /** @param etag and {@code modified}: what the server said of the last file that was read to its end */
    Fetched fetch(String address, Optional<String> etag, Optional<String> modified) {
        try {
            HttpGet request = new HttpGet(URI.create(address));
            request.setHeader("Accept", "text/calendar, text/plain;q=0.5, */*;q=0.1");
            etag.ifPresent(tag -> request.setHeader("If-None-Match", tag));
            modified.ifPresent(date -> request.setHeader("If-Modified-Since", date));
            return client.execute(request, response -> answer(response, request));
        } catch (PublicHosts.NotPublic e) {
            return new Fetched.Failed("not-public");
        } catch (Abandoned e) {
            return new Fetched.Failed(e.why);
        } catch (UnknownHostException e) {
            return new Fetched.Failed("unknown-host");
        } catch (IOException | IllegalArgumentException e) {
            return new Fetched.Failed("no-answer");
        }
    }

    private static Fetched answer(ClassicHttpResponse response, HttpGet request) throws IOException {
        int status = response.getCode();
        HttpEntity entity = response.getEntity();
        if (status == HttpStatus.SC_NOT_MODIFIED) {
            return new Fetched.Same();
        }
        if (status == HttpStatus.SC_NOT_FOUND || status == HttpStatus.SC_GONE) {
            return new Fetched.Failed("not-there");
        }
        if (status == HttpStatus.SC_UNAUTHORIZED || status == HttpStatus.SC_FORBIDDEN) {
            return new Fetched.Failed("not-allowed");
        }
        if (status != HttpStatus.SC_OK || entity == null) {
            return new Fetched.Failed("no-answer");
        }
        if (entity.getContentLength() > MOST) {
            throw abandon(request, "too-large");
        }
        Optional<String> charset = Optional.ofNullable(ContentType.parseLenient(entity.getContentType()))
                .map(type -> type.getParameter("charset"));
        byte[] bytes = read(entity, request);
        return new Fetched.File(bytes, charset, header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static byte[] read(HttpEntity entity, HttpGet request) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        InputStream in = entity.getContent();
        int count;
        while ((count = in.read(part)) >= 0) {
            bytes.write(part, 0, count);
            if (bytes.size() > MOST) {
                throw abandon(request, "too-large");
            }
            if (System.nanoTime() > end) {
                throw abandon(request, "too-slow");
            }
        }
        return bytes.toByteArray();
    }

    /** Cuts the connection; else all that is left would be read. */
    private static Abandoned abandon(HttpGet request, String why) {
        request.cancel();
        return new Abandoned(why);
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name))
                .map(Header::getValue)
                .filter(value -> value.length() <= 100);
    }

    private static final class Abandoned extends IOException {

        private static final long serialVersionUID = 1L;

        private final String why;

        Abandoned(String why) {
            super(why);
            this.why = why;
        }
    }
}
