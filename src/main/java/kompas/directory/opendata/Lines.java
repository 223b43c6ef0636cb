package kompas.directory.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Newline-delimited JSON on its way to a reader: one entry a line, however many. */
public final class Lines implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUFFER = 32 * 1024;

    private final OutputStream out;

    private Lines(OutputStream out) {
        this.out = out;
    }

    public static Lines to(HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        return new Lines(new BufferedOutputStream(response.getOutputStream(), BUFFER));
    }

    public void write(JsonNode entry) {
        try {
            out.write(JSON.writeValueAsBytes(entry));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
