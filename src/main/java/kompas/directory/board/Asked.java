package kompas.directory.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.needs.Need.Direction;
import kompas.shared.kernel.Coded;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to see of the board, as it stands in an address, the same for the page, the feed and the files. What nobody
 * knows finds nothing.
 *
 * @param chosen values by parameter: those of {@link #FACETS} and of {@link #ONE}
 * @param page from 1
 */
record Asked(Direction direction, Map<String, List<String>> chosen, int page) {

    /** Questions the board can be narrowed by: regions and municipalities by their addresses, libraries by their slugs. */
    static final List<String> FACETS = List.of("kind", "topic", "urgency", "region", "municipality", "library");

    /** Slugs of organisations: within 20 km of one, and of one itself. */
    static final List<String> ONE = List.of("near", "organisation");

    static final String SHOW = "show";
    static final String PAGE = "page";

    private static final int MOST_VALUES = 30;
    private static final int LAST_PAGE = 10_000;

    Asked {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : names()) {
            kept.put(name, List.copyOf(chosen.getOrDefault(name, List.of())));
        }
        chosen = kept;
    }

    static Asked read(MultiValueMap<String, String> parameters) {
        String number = parameters.getOrDefault(PAGE, List.of("1")).getFirst();
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        names().forEach(name -> chosen.put(name, values(parameters, name)));
        return new Asked(
                Coded.find(
                                Direction.class,
                                parameters.getOrDefault(SHOW, List.of("need")).getFirst())
                        .orElse(Direction.NEED),
                chosen,
                number.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1);
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(FACETS);
        names.addAll(ONE);
        return names;
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank() && value.indexOf('\u0000') < 0)
                .limit(MOST_VALUES)
                .toList();
    }

    List<String> of(String name) {
        return chosen.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        return of(name).stream().findFirst();
    }

    boolean isNarrowed() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** The same with other values of one question, from its first page. */
    Asked with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(chosen);
        changed.put(name, values);
        return new Asked(direction, changed, 1);
    }

    Asked at(int number) {
        return new Asked(direction, chosen, number);
    }
}
