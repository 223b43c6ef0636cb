package kompas.events.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.events.HostRole;
import org.jspecify.annotations.Nullable;

/**
 * One activity of a demonstration, as {@code activities.json} holds it: what a librarian would type, with days counted from the day
 * it is loaded.
 *
 * @param key never changes: by it the activity is known at the next loading
 * @param library slug of the one that plans it; empty for a proposal
 * @param organisation slug of the one that proposes it
 * @param branch anchor of a house of the library
 * @param why it was cancelled
 * @param in how many days lie between the day of loading and its first day; below nothing for one that is past
 * @param weekday code of the day to move on to from there
 * @param lasts how many days later it ends
 * @param more how many days after the first the other dates are
 * @param without the days of the year on which a series pauses: {@code 12-24}
 * @param theirs whether the library is not one of the organisers
 * @param form every other answer, by the name of its field
 */
record Example(
        String key,
        Optional<String> library,
        Optional<String> organisation,
        Optional<String> branch,
        State state,
        Optional<String> why,
        int in,
        Optional<String> weekday,
        int lasts,
        List<Integer> more,
        List<String> without,
        boolean theirs,
        List<Behind> hosts,
        List<Change> changes,
        Map<String, List<String>> form) {

    private static final String TITLE = "title.";
    private static final int YEARS_OF_SERIES = 3;

    /** What the file leaves out is nothing, or published. */
    Example {
        state = state == null ? State.PUBLISHED : state;
        more = more == null ? List.of() : List.copyOf(more);
        without = without == null ? List.of() : List.copyOf(without);
        hosts = hosts == null ? List.of() : List.copyOf(hosts);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** What becomes of it. */
    enum State {
        PUBLISHED,
        CANCELLED,
        DRAFT,
        PROPOSED
    }

    /**
     * Who stands behind it.
     *
     * @param who the path of a page, or the name of somebody in no list
     * @param sentence by language
     */
    record Behind(
            HostRole role,
            String who,
            Optional<String> url,
            @Nullable Map<String, String> sentence) {

        Map<String, String> says() {
            return sentence == null ? Map.of() : sentence;
        }
    }

    /**
     * What happened to one date.
     *
     * @param date which of those to come, the next one being the first
     * @param cancelled why it does not take place; empty for one that does
     * @param days how much later
     */
    record Change(
            int date,
            Optional<String> cancelled,
            int days,
            Optional<String> from,
            Optional<String> to,
            Optional<String> note) {}

    /** The language it was written in first, then those it was translated into. */
    List<String> languages() {
        return form.keySet().stream()
                .filter(field -> field.startsWith(TITLE))
                .map(field -> field.substring(TITLE.length()))
                .toList();
    }

    LocalDate firstDay(LocalDate today) {
        LocalDate day = today.plusDays(in);
        return weekday.flatMap(Example::dayOfWeek)
                .map(wanted -> day.with(TemporalAdjusters.nextOrSame(wanted)))
                .orElse(day);
    }

    static Optional<DayOfWeek> dayOfWeek(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> code.length() == 2 && day.name().startsWith(code))
                .findFirst();
    }

    /** What stands in the form when it is sent; library and branch have to be added. */
    Answers answers(LocalDate today) {
        LocalDate first = firstDay(today);
        Map<String, List<String>> typed = new LinkedHashMap<>(form);
        typed.put("source", languages().stream().limit(1).toList());
        typed.put("day", List.of(first.toString()));
        typed.put("ours", List.of(String.valueOf(!theirs)));
        if (lasts > 0) {
            typed.put("endday", List.of(first.plusDays(lasts).toString()));
        }
        put(typed, "more", more.stream().map(days -> first.plusDays(days).toString()));
        put(typed, "except", without.stream().flatMap(day -> everyYear(day, first)));
        for (HostRole role : HostRole.values()) {
            put(
                    typed,
                    ReadingHosts.field(role),
                    hosts.stream().filter(host -> host.role() == role).map(Behind::who));
        }
        return new Answers(typed);
    }

    private static Stream<String> everyYear(String day, LocalDate from) {
        return IntStream.range(from.getYear(), from.getYear() + YEARS_OF_SERIES)
                .mapToObj(year -> MonthDay.parse("--" + day).atYear(year).toString());
    }

    private static void put(Map<String, List<String>> typed, String field, Stream<String> lines) {
        String text = lines.collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            typed.put(field, List.of(text));
        }
    }
}
