package kompas.events.helping.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.helping.CallForHelp;
import kompas.events.telling.When;
import kompas.shared.text.Text;
import kompas.shared.web.Agenda.Coming;
import kompas.shared.web.Page;

/** Where help is wanted, in lines: one for each day of an activity, whatever is to be done there. */
public final class HelpLines {

    private static final int TASKS = 3;

    private HelpLines() {}

    private record Day(String path, LocalDate day) {}

    /** In the order of the calls. */
    public static List<Coming> of(Collection<CallForHelp> calls, int most, Page page) {
        Map<Day, List<CallForHelp>> days = calls.stream()
                .collect(Collectors.groupingBy(
                        call -> new Day(call.path(), day(call)), LinkedHashMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .limit(most)
                .map(day -> line(day.getKey(), day.getValue(), page))
                .toList();
    }

    private static LocalDate day(CallForHelp call) {
        return call.starts().atZone(call.zone()).toLocalDate();
    }

    private static Coming line(Day day, List<CallForHelp> calls, Page page) {
        CallForHelp first = calls.getFirst();
        return new Coming(
                page.to(day.path()) + "#helpers",
                first.activity().in(page.language()),
                day.day(),
                Stream.of(times(calls, page.t()), place(first, page), tasks(calls, page), needed(calls, page.t()))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")),
                first.example());
    }

    private static String times(List<CallForHelp> calls, Text t) {
        CallForHelp first = calls.getFirst();
        Instant ends = calls.stream()
                .map(CallForHelp::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new When(first.starts().atZone(first.zone()), ends.atZone(first.zone()), false).times(t);
    }

    private static String place(CallForHelp call, Page page) {
        return call.place().map(place -> place.in(page.language()).text()).orElse("");
    }

    private static String tasks(List<CallForHelp> calls, Page page) {
        List<String> tasks = calls.stream()
                .map(call -> call.task().in(page.language()).text())
                .distinct()
                .toList();
        String some = tasks.stream().limit(TASKS).collect(Collectors.joining(", "));
        return tasks.size() > TASKS ? some + " …" : some;
    }

    private static String needed(List<CallForHelp> calls, Text t) {
        int missing = calls.stream().mapToInt(CallForHelp::missing).sum();
        return missing > 0
                ? t.say("helping.need.missing", "count", missing)
                : t.say(
                        "helping.need.room",
                        "count",
                        calls.stream().mapToInt(CallForHelp::free).sum());
    }
}
