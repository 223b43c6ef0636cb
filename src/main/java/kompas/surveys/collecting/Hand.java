package kompas.surveys.collecting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.PersonId;

/**
 * By whose hand answers come that somebody else gave.
 *
 * @param reason why what stood there is changed; "" for a copy on paper
 * @param filledOn the day that stands on the paper
 * @param noted what this person says of single answers, by their paths as flags have them: unreadable, left blank
 */
public record Hand(PersonId person, String reason, Optional<LocalDate> filledOn, Map<String, FlagKind> noted) {

    public Hand {
        noted = Map.copyOf(noted);
    }

    /** A question left blank on paper is not one that somebody forgot to type in. */
    List<Flag> with(List<Flag> found) {
        Set<String> missing = found.stream()
                .filter(flag -> flag.kind() == FlagKind.REQUIRED)
                .map(Flag::path)
                .collect(Collectors.toSet());
        Stream<Flag> said = noted.entrySet().stream()
                .filter(note -> note.getValue() != FlagKind.LEFT_BLANK || missing.contains(note.getKey()))
                .map(note -> new Flag(note.getValue(), note.getKey(), ""));
        Stream<Flag> others =
                found.stream().filter(flag -> flag.kind() != FlagKind.REQUIRED || !noted.containsKey(flag.path()));
        return Stream.concat(others, said).toList();
    }
}
