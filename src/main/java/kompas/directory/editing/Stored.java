package kompas.directory.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One organisation as it stands in the tables, public or not.
 *
 * @param state every column, and what {@code directory.belongings} adds, under the names changes are recorded by
 */
record Stored(OrganisationId id, String slug, boolean listed, ObjectNode state) {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    LocalizedText name() {
        return LocalizedColumn.read(state.required("name"));
    }

    String path() {
        return "/organisations/" + slug;
    }

    /** Equal for equal values, whatever the order of their keys. */
    static String mark(JsonNode value) {
        try {
            String canonical = JSON.writeValueAsString(JSON.treeToValue(value, Object.class));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
