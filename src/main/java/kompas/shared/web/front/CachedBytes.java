package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was rendered, plain and compressed, with the counters of the data it was made from.
 *
 * @param since when this process first saw these bytes, in whole seconds
 */
@SuppressWarnings("ArrayRecordComponent")
record CachedBytes(String type, byte[] plain, byte[] packed, String etag, Instant since, Made made) {

    /** @param before what was kept of the same address until now */
    static CachedBytes of(String type, byte[] plain, Made made, @Nullable CachedBytes before) {
        String etag = "W/\"" + digest(plain) + "\"";
        Instant since = before != null && before.etag.equals(etag)
                ? before.since
                : Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new CachedBytes(type, plain, Packed.gzip(plain), etag, since, made);
    }

    int weight() {
        return plain.length + packed.length + 512;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", etag);
        response.setDateHeader("Last-Modified", since.toEpochMilli());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (isKnown(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        Sending.bytes(request, response, plain, packed);
    }

    /** By its tag; only who sends none is asked for the time. */
    private boolean isKnown(HttpServletRequest request) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return tags.contains(etag) || tags.strip().equals("*");
        }
        try {
            return request.getDateHeader("If-Modified-Since") >= since.toEpochMilli();
        } catch (IllegalArgumentException e) {
            return false; // no time at all
        }
    }

    private static String digest(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
