package kompas.directory.needed;

import java.util.List;
import java.util.Map;
import kompas.shared.kernel.Coded;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to see of the needs around their library, as it stands in an address. What nobody knows finds nothing.
 *
 * @param areas addresses of municipalities
 * @param page from 1
 */
public record NeedsAsked(
        NeedState state,
        List<String> kinds,
        List<String> topics,
        List<String> urgencies,
        List<String> areas,
        int page) {

    private static final int MOST_VALUES = 30;

    public static NeedsAsked read(MultiValueMap<String, String> parameters) {
        String number = first(parameters, "page");
        return new NeedsAsked(
                Coded.find(NeedState.class, first(parameters, "state")).orElse(NeedState.OPEN),
                values(parameters, "kind"),
                values(parameters, "topic"),
                values(parameters, "urgency"),
                values(parameters, "area"),
                number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1);
    }

    /** The open ones about one topic, whatever else was chosen. */
    public static NeedsAsked about(String topic) {
        return new NeedsAsked(NeedState.OPEN, List.of(), List.of(topic), List.of(), List.of(), 1);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        List<String> values = values(parameters, name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank() && value.indexOf('\u0000') < 0)
                .limit(MOST_VALUES)
                .toList();
    }

    /** The values chosen, by the name of their parameter. */
    public Map<String, List<String>> chosen() {
        return Map.of("kind", kinds, "topic", topics, "urgency", urgencies, "area", areas);
    }
}
