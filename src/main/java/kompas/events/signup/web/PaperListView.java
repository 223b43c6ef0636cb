package kompas.events.signup.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.telling.When;
import kompas.shared.text.Text;

/**
 * The attendance list on paper, to be signed: a line for each person who has a seat, and some for those who just come.
 *
 * @param all who have seats
 * @param where it takes place, in words
 */
public record PaperListView(Chosen chosen, List<Row> all, String where) {

    private static final int EMPTY_LINES = 12;

    /**
     * A line to sign.
     *
     * @param with whom they come with, where that is all that is known of them; empty for who signed up
     */
    public record Line(String name, String with) {}

    /** By name, as the alphabet of the language has it; whoever comes along after whoever they come with. */
    public List<Line> lines(Text t) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(t.language()));
        return all.stream()
                .sorted(Comparator.comparing(Row::name, alphabet))
                .flatMap(row -> lines(row, CheckInView.name(row, t)))
                .toList();
    }

    private static Stream<Line> lines(Row row, String name) {
        return IntStream.range(0, row.registration().people())
                .mapToObj(person -> person == 0 ? new Line(name, "") : new Line("", name));
    }

    public int emptyLines() {
        return EMPTY_LINES;
    }

    public String title(Text t) {
        return SignUpPages.title(chosen.activity(), t);
    }

    public String when(Text t) {
        return When.of(chosen.date(), chosen.activity().schedule()).whole(t);
    }
}
