package kompas.events.signup;

import java.util.List;
import java.util.Map;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.StaffedDates.Chosen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff write to everybody who reckons with a date, or afterwards to those who came. */
@Service
public class WritingToPeople {

    private final StaffedDates dates;
    private final AttendanceRows rows;
    private final SignUpLetters letters;

    WritingToPeople(StaffedDates dates, AttendanceRows rows, SignUpLetters letters) {
        this.dates = dates;
        this.rows = rows;
        this.letters = letters;
    }

    /** Those a message would reach. */
    @Transactional(readOnly = true)
    public int reached(Chosen chosen, boolean onlyWhoCame) {
        return readers(chosen, onlyWhoCame).size();
    }

    /**
     * Writes to all of them.
     *
     * @return how many it goes to
     */
    @Transactional
    public int write(Chosen chosen, boolean onlyWhoCame, SignUpLetters.Message message) {
        List<Row> readers = readers(chosen, onlyWhoCame);
        readers.forEach(row -> letters.message(row.registration(), message));
        dates.record(chosen, "write-to-people", chosen.date().id().value(), Map.of("subject", message.subject()));
        return readers.size();
    }

    private List<Row> readers(Chosen chosen, boolean onlyWhoCame) {
        return rows.find(chosen.date().id(), "", onlyWhoCame ? "came" : "").stream()
                .filter(row -> row.party().reach().email().isPresent())
                .filter(row -> onlyWhoCame || row.registration().state().stands())
                .toList();
    }
}
