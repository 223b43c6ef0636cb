package kompas.directory.editing;

import tools.jackson.databind.JsonNode;

/** Marks of what stood when somebody looked, for other features that ask whether it still does. */
public final class Marks {

    private Marks() {}

    /** Equal for equal values, whatever the order of their keys. */
    public static String of(JsonNode value) {
        return Stored.mark(value);
    }
}
