package kompas.directory.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON list, one at a time, wherever the list stands: at the root, or under a name everybody uses. */
final class JsonItems implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(2 << 20)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> LISTS = Set.of("features", "contents", "organizations", "organisations", "items");

    private final long size;
    private final RationedInputStream bytes;
    private final JsonParser parser;
    private @Nullable JsonNode single;

    JsonItems(Path file) throws IOException {
        this.size = Files.size(file);
        this.bytes = new RationedInputStream(Files.newInputStream(file));
        this.parser = JSON.createParser((InputStream) bytes);
        try {
            toFirst();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /** Stops before the first item. An object that holds no known list is one item itself, and small enough to be read whole. */
    private void toFirst() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableFile("importing.file.empty");
        }
        if (first == JsonToken.START_ARRAY) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new UnreadableFile("importing.file.json");
        }
        var before = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
                return;
            }
            before.set(name, (JsonNode) JSON.readTree(parser));
        }
        single = before;
    }

    /** The next object, or null at the end. */
    @Nullable
    JsonNode next() {
        if (single != null) {
            JsonNode only = single;
            single = null;
            return only;
        }
        try {
            bytes.ration();
            JsonToken token = parser.isClosed() ? null : parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                parser.close();
                return null;
            }
            return JSON.readTree(parser);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private UnreadableFile unreadable(JacksonException e) {
        if (bytes.exhausted()) {
            return new UnreadableFile(e, "importing.file.record");
        }
        var at = e.getLocation();
        return new UnreadableFile(e, "importing.file.json_at", "line", at == null ? 0 : at.getLineNr());
    }

    double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        bytes.close();
    }
}
