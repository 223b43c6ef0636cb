package kompas.directory.opendata.hsds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object of HSDS in the making: what is not known is left out, as the standard asks, never null or empty. */
record Document(ObjectNode node) {

    static Document of(Object id) {
        return new Document(JsonNodeFactory.instance.objectNode().put("id", id.toString()));
    }

    Document with(String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            node.put(key, value.toString());
        }
        return this;
    }

    Document with(String key, Optional<?> value) {
        return with(key, (Object) value.orElse(null));
    }

    Document withNumber(String key, @Nullable Number number) {
        switch (number) {
            case null -> {}
            case Integer whole -> node.put(key, whole);
            default -> node.put(key, number.doubleValue());
        }
        return this;
    }

    Document with(String key, ObjectNode child) {
        node.set(key, child);
        return this;
    }

    Document withEach(String key, List<ObjectNode> children) {
        if (!children.isEmpty()) {
            node.putArray(key).addAll(children);
        }
        return this;
    }
}
