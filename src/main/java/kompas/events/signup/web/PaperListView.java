package kompas.events.signup.web;

import java.util.List;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.SignUpState;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.telling.When;
import kompas.shared.text.Text;

/** The attendance list on paper, to be signed: whoever has seats, and lines for those who just come. */
public record PaperListView(Chosen chosen, List<Row> all) {

    private static final int EMPTY_LINES = 12;

    public List<Row> rows() {
        return all.stream()
                .filter(row -> row.registration().state() == SignUpState.CONFIRMED)
                .toList();
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
