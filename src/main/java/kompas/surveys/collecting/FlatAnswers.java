package kompas.surveys.collecting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Answers that are nested as in their form, laid out by the paths of their questions: {@code people/name}. */
public final class FlatAnswers {

    private FlatAnswers() {}

    /** In the order of the form; several where something repeats, empty ones among them. */
    public static Map<String, List<String>> of(JsonNode answers) {
        Map<String, List<String>> flat = new LinkedHashMap<>();
        lay("", answers, flat);
        return flat;
    }

    private static void lay(String path, JsonNode node, Map<String, List<String>> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(child ->
                            lay(path.isEmpty() ? child.getKey() : path + "/" + child.getKey(), child.getValue(), into));
        } else if (node.isArray()) {
            node.forEach(each -> lay(path, each, into));
        } else {
            into.computeIfAbsent(path, unused -> new ArrayList<>()).add(node.asString());
        }
    }
}
