package kompas.directory.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The official schemas of HSDS 3.0, with formats checked and keys they do not know refused. */
final class HsdsSchemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private HsdsSchemas() {}

    static void assertValid(String schema, JsonNode document) {
        assertThat(schema(schema)
                        .validate(
                                document,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("%s %s", schema, document.path("id"))
                .isEmpty();
        List<String> unknown = new ArrayList<>();
        collectUnknown(file(schema), document, "", unknown);
        assertThat(unknown).as("keys %s does not know", schema).isEmpty();
    }

    static JsonNode file(String name) {
        return FILES.computeIfAbsent(name, HsdsSchemas::read);
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(
                name,
                unused -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(file(name)));
    }

    private static void collectUnknown(JsonNode schema, JsonNode value, String path, List<String> unknown) {
        if (value.isArray()) {
            value.forEach(entry -> collectUnknown(schema.path("items"), entry, path + "[]", unknown));
        } else if (value.isObject()) {
            JsonNode known = schema.path("properties");
            value.properties().forEach(entry -> {
                if (known.has(entry.getKey())) {
                    collectUnknown(known.get(entry.getKey()), entry.getValue(), path + "/" + entry.getKey(), unknown);
                } else {
                    unknown.add(path + "/" + entry.getKey());
                }
            });
        }
    }

    private static JsonNode read(String name) {
        try (InputStream plain = HsdsSchemas.class.getResourceAsStream("/hsds/" + name + ".json");
                InputStream packed = HsdsSchemas.class.getResourceAsStream("/hsds/" + name + ".json.gz")) {
            return resolved(JSON.readTree(plain != null ? plain : unpacked(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacked(@Nullable InputStream packed) throws IOException {
        assertThat(packed).isNotNull();
        return new GZIPInputStream(packed);
    }

    /** The small schemas refer to each other by file name. */
    private static JsonNode resolved(JsonNode node) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asString("");
            if (reference.endsWith(".json")) {
                return file(reference.replace(".json", "")).deepCopy();
            }
            object.propertyNames().stream().toList().forEach(key -> object.set(key, resolved(object.get(key))));
        }
        return node;
    }
}
