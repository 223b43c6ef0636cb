package kompas.events.signup.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.CheckingIn.Door;
import kompas.events.signup.CheckingIn.Found;
import kompas.events.signup.RowsPart;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.telling.When;
import kompas.shared.text.Text;

/**
 * The door of one date.
 *
 * @param found what was typed or pressed last led to
 * @param press by which the next press of “one more” is counted once
 */
public record CheckInView(Chosen chosen, Door door, Optional<Found> found, UUID press) {

    public Activity activity() {
        return chosen.activity();
    }

    public Occurrence date() {
        return chosen.date();
    }

    public String path() {
        return chosen.activity().path() + "/check-in";
    }

    /** A page of everybody who has seats, by name. */
    public RowsPart expected() {
        return door.expected();
    }

    /** Where another page of them is. */
    public String at(int page) {
        return path() + "?date=" + date().id() + "&page=" + page;
    }

    public String title(Text t) {
        return SignUpPages.title(chosen.activity(), t);
    }

    public String when(Text t) {
        return When.of(chosen.date(), chosen.activity().schedule()).whole(t);
    }

    /** Who begins as it was typed, where several do. */
    public List<Row> several() {
        return found.map(each -> each instanceof Found.Several several ? several.rows() : List.<Row>of())
                .orElse(List.of());
    }

    /** Somebody without seats, whom whoever stands there may let in all the same. */
    public Optional<Row> unseated() {
        return found.flatMap(
                each -> each instanceof Found.Unseated unseated ? Optional.of(unseated.row()) : Optional.empty());
    }

    /** What became of it, in a sentence; empty when nothing was typed. */
    public String said(Text t) {
        return found.map(each -> switch (each) {
                    case Found.In in ->
                        t.say(
                                in.before() ? "signup.door.before" : "signup.door.in",
                                "name",
                                name(in.row(), t),
                                "people",
                                in.row().registration().people());
                    case Found.Several several ->
                        t.say(
                                several.more() ? "signup.door.many" : "signup.door.several",
                                "count",
                                several.rows().size());
                    case Found.Unseated unseated ->
                        t.say(
                                "signup.door.unseated",
                                "name",
                                name(unseated.row(), t),
                                "state",
                                t.say(unseated.row().registration().state().key()));
                    case Found.Nobody nobody -> t.say("signup.door.nobody", "typed", nobody.typed());
                })
                .orElse("");
    }

    /** How it is meant: {@code good} or {@code warn}. */
    public String tone() {
        return found.filter(each -> each instanceof Found.In in && !in.before()).isPresent() ? "good" : "warn";
    }

    /** One of several of a name, told apart by code and number of people. */
    public String apart(Row row, Text t) {
        String code = row.party().code().map(each -> " · " + each.text()).orElse("");
        int people = row.registration().people();
        return name(row, t) + code + (people > 1 ? " · " + t.say("signup.door.people", "people", people) : "");
    }

    public static String name(Row row, Text t) {
        return row.name().isEmpty() ? t.say("signup.nameless") : row.name();
    }

    public String clock(Instant moment, Text t) {
        return When.clock(t, moment.atZone(chosen.activity().schedule().zone()));
    }
}
