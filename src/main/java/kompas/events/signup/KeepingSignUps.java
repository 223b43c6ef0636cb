package kompas.events.signup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.events.OccurrenceId;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with the list of those who signed up. Whoever calls has the date from {@link StaffedDates#choose}. */
@Service
public class KeepingSignUps {

    private final StaffedDates dates;
    private final AttendanceRows rows;
    private final SigningUp signingUp;
    private final Seating seating;
    private final MovingDates moving;
    private final PhoneCalls calls;

    KeepingSignUps(
            StaffedDates dates,
            AttendanceRows rows,
            SigningUp signingUp,
            Seating seating,
            MovingDates moving,
            PhoneCalls calls) {
        this.dates = dates;
        this.rows = rows;
        this.signingUp = signingUp;
        this.seating = seating;
        this.moving = moving;
        this.calls = calls;
    }

    /** Those who signed up for a date, a page of them, and its numbers. */
    public record Listing(RowsPart part, Attendance numbers) {}

    /**
     * @param words of a name, a way to be reached or a code; empty for everybody
     * @param state code of {@link SignUpState}, {@code came}, {@code call} or empty for all
     */
    @Transactional(readOnly = true)
    public Listing list(Chosen chosen, String words, String state, int page) {
        return new Listing(
                rows.find(chosen.date().id(), words, state, page),
                rows.numbers(chosen.date().id()));
    }

    /** Everybody who reckons or reckoned with the date, for a download. */
    @Transactional
    public List<Row> download(Chosen chosen) {
        return taken(chosen, rows.find(chosen.date().id(), "", ""));
    }

    /** Everybody who has seats, by name, for a list on paper. */
    @Transactional
    public List<Row> paper(Chosen chosen) {
        return taken(chosen, rows.seated(chosen.date().id()));
    }

    private List<Row> taken(Chosen chosen, List<Row> all) {
        dates.record(chosen, "download-sign-ups", chosen.date().id().value(), Map.of());
        return all;
    }

    /** Signs somebody up who stands at the desk or phones. */
    @Transactional
    public SignUpAnswer enter(Chosen chosen, Wanted wanted, SecretLink form) {
        SignUpAnswer answer = signingUp.signUp(
                chosen.activity(), wanted, form, Optional.of(chosen.who().id()));
        if (answer instanceof SignUpAnswer.Registered done && !done.before()) {
            dates.record(
                    chosen,
                    "sign-up",
                    done.party(),
                    wanted.reach().name().map(name -> Map.of("name", name)).orElse(Map.of()));
        }
        return answer;
    }

    @Transactional
    public SeatChange leave(Chosen chosen, UUID registration) {
        return act(chosen, registration, "leave", seating::leave);
    }

    /** Gives somebody who waits seats out of turn. */
    @Transactional
    public SeatChange give(Chosen chosen, UUID registration) {
        return act(chosen, registration, "give-seats", seating::give);
    }

    @Transactional
    public SeatChange move(Chosen chosen, UUID registration, OccurrenceId to) {
        Row row = own(chosen, registration);
        if (chosen.dates().stream().noneMatch(date -> date.id().equals(to))) {
            throw new NotFound("Date " + to);
        }
        SeatChange change = moving.move(row, to);
        if (change == SeatChange.DONE) {
            dates.record(chosen, "move-sign-up", row.party().id(), Map.of("name", row.name()));
        }
        return change;
    }

    /** Somebody without mail was told on the phone what they had to know. */
    @Transactional
    public void phoned(Chosen chosen, UUID registration) {
        Row row = own(chosen, registration);
        calls.done(row.registration(), chosen.who().id());
        dates.record(chosen, "phone", row.party().id(), Map.of("name", row.name()));
    }

    private SeatChange act(Chosen chosen, UUID registration, String action, Function<Seating.Held, SeatChange> what) {
        Row row = own(chosen, registration);
        SeatChange change = seating.hold(registration).map(what).orElse(SeatChange.GONE);
        if (change == SeatChange.DONE) {
            dates.record(chosen, action, row.party().id(), Map.of("name", row.name()));
        }
        return change;
    }

    private Row own(Chosen chosen, UUID registration) {
        Row row = rows.find(registration).orElseThrow(() -> new NotFound("Registration " + registration));
        dates.requireOwn(chosen, row.registration());
        return row;
    }
}
