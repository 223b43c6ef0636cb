package kompas.shared.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@link LocalizedText} as it stands in a column of the domain {@code shared.localized}:
 * <code>{"source":"bg","texts":{"bg":"…","en":"…"}}</code>. Bind the string with {@code cast(:name as jsonb)}.
 */
public final class LocalizedColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LocalizedColumn() {}

    public static String write(LocalizedText text) {
        ObjectNode node = JSON.createObjectNode().put("source", text.source());
        ObjectNode texts = node.putObject("texts");
        text.texts().forEach(texts::put);
        return JSON.writeValueAsString(node);
    }

    /** Null for nothing, as a nullable column wants it. */
    public static @Nullable String writeOptional(Optional<LocalizedText> text) {
        return text.map(LocalizedColumn::write).orElse(null);
    }

    public static LocalizedText read(String json) {
        return read(JSON.readTree(json));
    }

    public static LocalizedText read(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.get("texts")
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return new LocalizedText(node.get("source").asString(), texts);
    }

    public static Optional<LocalizedText> readOptional(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(read(json));
    }
}
