package kompas.events.signup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the door: who comes is written down by a code, the beginning of a name or a press. Two desks may do it at once, and doing
 * it twice is doing it once.
 */
@Service
public class CheckingIn {

    private static final int LATEST = 6;
    private static final int FEWEST_LETTERS = 2;
    private static final int DIGITS = 9;

    private final StaffedDates dates;
    private final AttendanceRows rows;
    private final Parties parties;
    private final Registrations registrations;
    private final Clock clock;

    CheckingIn(StaffedDates dates, AttendanceRows rows, Parties parties, Registrations registrations, Clock clock) {
        this.dates = dates;
        this.rows = rows;
        this.parties = parties;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** What somebody typed at the door leads to. */
    public sealed interface Found {

        /**
         * One party, who is written down now.
         *
         * @param before whether they were already
         */
        record In(Row row, boolean before) implements Found {}

        /**
         * Several begin like that; which one it is has to be said.
         *
         * @param more whether there are more than can be chosen by a digit
         */
        record Several(List<Row> rows, boolean more) implements Found {}

        /** They are known, but not for this date or without seats: whoever stands there decides. */
        record Unseated(Row row) implements Found {}

        record Nobody(String typed) implements Found {}
    }

    /** Where the door stands: the numbers, who came last, and a page of everybody who has seats, whether they came or not. */
    public record Door(Attendance numbers, List<Row> latest, RowsPart expected) {}

    @Transactional(readOnly = true)
    public Door door(Chosen chosen, int page) {
        return new Door(
                numbers(chosen),
                rows.latest(chosen.date().id(), LATEST),
                rows.seated(chosen.date().id(), page));
    }

    @Transactional(readOnly = true)
    public Attendance numbers(Chosen chosen) {
        return rows.numbers(chosen.date().id());
    }

    /** @param typed a code, or how any part of a name begins */
    @Transactional
    public Found typed(Chosen chosen, String typed) {
        Optional<Row> coded = CheckInCode.typed(typed)
                .flatMap(code -> parties.find(chosen.activity().id(), code))
                .flatMap(party -> registrations.find(party.id(), chosen.date().id()))
                .flatMap(registration -> rows.find(registration.id()));
        if (coded.isPresent()) {
            return arrive(chosen, coded.get());
        }
        List<Row> named = typed.length() < FEWEST_LETTERS
                ? List.of()
                : rows.named(chosen.date().id(), typed);
        List<Row> expected = named.stream()
                .filter(row -> row.registration().came().isEmpty())
                .toList();
        List<Row> meant = expected.size() == 1 ? expected : named;
        return switch (meant.size()) {
            case 0 -> new Found.Nobody(typed);
            case 1 -> arrive(chosen, meant.getFirst());
            default -> new Found.Several(meant.stream().limit(DIGITS).toList(), meant.size() > DIGITS);
        };
    }

    private Found arrive(Chosen chosen, Row row) {
        return row.registration().state() == SignUpState.CONFIRMED
                ? new Found.In(row, !write(chosen, row))
                : new Found.Unseated(row);
    }

    /** One whom somebody chose, whatever their seats. */
    @Transactional
    public Found.In came(Chosen chosen, UUID registration) {
        Row row = own(chosen, registration);
        return new Found.In(row, !write(chosen, row));
    }

    /** Takes back what was pressed by mistake. */
    @Transactional
    public void undo(Chosen chosen, UUID registration) {
        Row row = own(chosen, registration);
        if (rows.notCome(registration)) {
            dates.record(chosen, "undo-check-in", row.party().id(), Map.of("name", row.name()));
        }
    }

    /** @param press made when the button was shown */
    @Transactional
    public void walkIn(Chosen chosen, UUID press, int people) {
        rows.walkIn(press, chosen.date().id(), people, chosen.who().id(), clock.instant());
    }

    @Transactional
    public void oneWalkInLess(Chosen chosen) {
        rows.oneWalkInLess(chosen.date().id());
    }

    private boolean write(Chosen chosen, Row row) {
        boolean now = rows.came(row.registration().id(), clock.instant());
        if (now) {
            dates.record(chosen, "check-in", row.party().id(), Map.of("name", row.name()));
        }
        return now;
    }

    private Row own(Chosen chosen, UUID registration) {
        Row row = rows.find(registration).orElseThrow(() -> new NotFound("Registration " + registration));
        dates.requireOwn(chosen, row.registration());
        return row;
    }
}
