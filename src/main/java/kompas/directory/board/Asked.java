package kompas.directory.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.needs.Need.Direction;
import kompas.shared.kernel.Coded;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to see of the board, as it stands in an address. What nobody knows finds nothing.
 *
 * @param regions addresses of areas
 * @param page from 1
 */
record Asked(
        Direction direction,
        List<String> kinds,
        List<String> topics,
        List<String> urgencies,
        List<String> regions,
        int page) {

    private static final int MOST_VALUES = 30;
    private static final int LAST_PAGE = 10_000;

    static Asked read(MultiValueMap<String, String> parameters) {
        String number = parameters.getOrDefault("page", List.of("1")).getFirst();
        return new Asked(
                Coded.find(
                                Direction.class,
                                parameters.getOrDefault("show", List.of("need")).getFirst())
                        .orElse(Direction.NEED),
                values(parameters, "kind"),
                values(parameters, "topic"),
                values(parameters, "urgency"),
                values(parameters, "region"),
                number.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1);
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank() && value.indexOf('\u0000') < 0)
                .limit(MOST_VALUES)
                .toList();
    }

    boolean isNarrowed() {
        return Stream.of(kinds, topics, urgencies, regions).anyMatch(values -> !values.isEmpty());
    }

    /** The values chosen, by the name of their parameter. */
    Map<String, List<String>> chosen() {
        return Map.of("kind", kinds, "topic", topics, "urgency", urgencies, "region", regions);
    }
}
