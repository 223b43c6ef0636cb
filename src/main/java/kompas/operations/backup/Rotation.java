package kompas.operations.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups made by the clock are kept: of the last days and of the last weeks that have one, the newest each. Days and
 * weeks without one do not count, so that an installation that stood still for a month loses none.
 *
 * @param daily how many days
 * @param weekly how many weeks
 */
record Rotation(int daily, int weekly) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'kompas-'uuuu-MM-dd'T'HHmmss'.zip'");

    static String name(LocalDateTime at) {
        return NAME.format(at);
    }

    /** Of these names of files those that may go; what is not named as backups by the clock are is never among them. */
    List<String> outdated(Collection<String> names) {
        List<String> newestFirst = names.stream()
                .filter(name -> time(name).isPresent())
                .sorted(Comparator.reverseOrder())
                .toList();
        Set<String> kept = new HashSet<>();
        kept.addAll(newest(newestFirst, daily, LocalDateTime::toLocalDate));
        kept.addAll(newest(
                newestFirst,
                weekly,
                at -> at.get(IsoFields.WEEK_BASED_YEAR) * 100 + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        newestFirst.stream().findFirst().ifPresent(kept::add);
        return newestFirst.stream().filter(name -> !kept.contains(name)).toList();
    }

    /** What a process that was killed left half written before {@code name} was begun. */
    static List<String> abandoned(Collection<String> names, String name) {
        return names.stream()
                .filter(each -> each.endsWith(ArchiveWriting.UNFINISHED) && each.compareTo(name) < 0)
                .filter(each -> time(each.substring(0, each.length() - ArchiveWriting.UNFINISHED.length()))
                        .isPresent())
                .toList();
    }

    private static List<String> newest(List<String> newestFirst, int most, Function<LocalDateTime, Object> period) {
        Set<Object> seen = new HashSet<>();
        List<String> kept = new ArrayList<>();
        for (String name : newestFirst) {
            if (kept.size() < most && seen.add(period.apply(time(name).orElseThrow()))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static Optional<LocalDateTime> time(String name) {
        try {
            return Optional.of(LocalDateTime.parse(name, NAME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
