package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A page as it was rendered, plain and compressed, with the counters of the data it was made from. */
@SuppressWarnings("ArrayRecordComponent")
record CachedBytes(String type, byte[] plain, byte[] packed, String etag, Made made) {

    static CachedBytes of(String type, byte[] plain, Made made) {
        return new CachedBytes(type, plain, Packed.gzip(plain), "W/\"" + digest(plain) + "\"", made);
    }

    int weight() {
        return plain.length + packed.length + 512;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (matches(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        Sending.bytes(request, response, plain, packed);
    }

    private boolean matches(String known) {
        return known != null && (known.contains(etag) || known.strip().equals("*"));
    }

    private static String digest(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
