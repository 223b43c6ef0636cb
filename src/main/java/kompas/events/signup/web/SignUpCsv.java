package kompas.events.signup.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.Registration;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.telling.When;
import kompas.shared.text.CsvLine;
import kompas.shared.text.Text;

/** The list as a file a spreadsheet opens: UTF-8 with its mark, and nothing in it that a spreadsheet would reckon with. */
final class SignUpCsv {

    private static final List<String> COLUMNS =
            List.of("date", "name", "email", "phone", "people", "state", "code", "note", "entered", "came");

    private SignUpCsv() {}

    static String of(Chosen chosen, List<Row> rows, Text t) {
        String head = CsvLine.of(COLUMNS.stream().map(column -> t.say("signup.csv." + column)));
        String day = When.of(chosen.date(), chosen.activity().schedule()).whole(t);
        return CsvLine.MARK
                + head
                + rows.stream().map(row -> CsvLine.of(values(row, day, t))).collect(Collectors.joining());
    }

    private static Stream<String> values(Row row, String day, Text t) {
        Registration mine = row.registration();
        return Stream.of(
                day,
                row.name(),
                row.party().reach().email().orElse(""),
                row.party().reach().phone().orElse(""),
                Integer.toString(mine.people()),
                t.say(mine.state().key()),
                row.party().code().map(code -> code.text()).orElse(""),
                row.party().note(),
                t.say(row.party().entered().key()),
                mine.came().isPresent() ? Integer.toString(mine.came().getAsInt()) : "");
    }
}
