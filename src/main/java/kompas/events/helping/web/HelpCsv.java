package kompas.events.helping.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.helping.Guardian;
import kompas.events.helping.HelpShift;
import kompas.events.helping.HelpTask;
import kompas.events.helping.Helping;
import kompas.events.helping.KeepingVolunteers.Listing;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.shared.text.CsvLine;
import kompas.shared.text.Text;

/** The list as a file a spreadsheet opens: UTF-8 with its mark, and nothing in it that a spreadsheet would reckon with. */
final class HelpCsv {

    private static final List<String> COLUMNS = List.of("task", "when", "name", "email", "phone", "guardian", "hours");

    private HelpCsv() {}

    static String of(Chosen chosen, Listing listing, Text t) {
        Map<UUID, List<Helping>> people = HelpersScreen.byShift(listing.helping());
        String head = CsvLine.of(COLUMNS.stream().map(column -> t.say("helping.csv." + column)));
        return CsvLine.MARK
                + head
                + listing.tasks().stream()
                        .flatMap(task -> task.shifts().stream()
                                .flatMap(shift -> people.getOrDefault(shift.id(), List.of()).stream()
                                        .map(who -> CsvLine.of(values(chosen, task, shift, who, t)))))
                        .collect(Collectors.joining());
    }

    private static Stream<String> values(Chosen chosen, HelpTask task, HelpShift shift, Helping who, Text t) {
        return Stream.of(
                task.title().in(t.language()).text(),
                shift.when(chosen.activity().schedule().zone()).whole(t),
                who.volunteer().name().orElse(""),
                who.volunteer().email().orElse(""),
                who.volunteer().phone().orElse(""),
                who.volunteer().guardian().map(HelpCsv::reach).orElse(""),
                who.turn().minutes().isPresent()
                        ? HelpTitles.typed(who.turn().minutes().getAsInt())
                        : "");
    }

    private static String reach(Guardian guardian) {
        return guardian.name() + ", " + guardian.phone();
    }
}
