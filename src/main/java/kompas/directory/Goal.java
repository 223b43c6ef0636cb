package kompas.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the United Nations' 17 goals for sustainable development.
 *
 * @param number 1 to 17
 * @param colour the goal's own colour, {@code #RRGGBB}; for chips and chart marks only
 * @param targets its targets in the United Nations' order
 */
public record Goal(int number, String colour, List<Target> targets) {

    private static final List<Goal> ALL = read();

    /**
     * What a goal wants to reach.
     *
     * @param code {@code 4.7} or {@code 4.a}
     * @param officialText the United Nations' words; they exist here in English only and are marked so on screen
     */
    public record Target(String code, String officialText) {

        int goal() {
            return Integer.parseInt(code.substring(0, code.indexOf('.')));
        }
    }

    public static List<Goal> all() {
        return ALL;
    }

    public static Optional<Goal> find(int number) {
        return number >= 1 && number <= ALL.size() ? Optional.of(ALL.get(number - 1)) : Optional.empty();
    }

    public static Optional<Target> findTarget(String code) {
        return ALL.stream()
                .flatMap(goal -> goal.targets().stream())
                .filter(target -> target.code().equals(code))
                .findFirst();
    }

    /** The message with its short name: "Quality education". */
    public String key() {
        return "directory.goal." + number;
    }

    /** The message with its full title. */
    public String titleKey() {
        return key() + ".title";
    }

    private static List<Goal> read() {
        Map<Integer, List<Target>> targets = ReferenceFile.rows("targets.csv").stream()
                .map(row -> new Target(row.getField("target"), row.getField("title_en")))
                .collect(Collectors.groupingBy(Target::goal));
        return ReferenceFile.rows("goals.csv").stream()
                .map(row -> {
                    int number = Integer.parseInt(row.getField("goal"));
                    return new Goal(number, row.getField("colour"), targets.getOrDefault(number, List.of()));
                })
                .sorted(Comparator.comparingInt(Goal::number))
                .toList();
    }
}
