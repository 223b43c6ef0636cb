package kompas.events.signup.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.signup.Attendance;
import kompas.events.signup.Attendance.Row;
import kompas.events.signup.KeepingSignUps.Listing;
import kompas.events.signup.SignUpState;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.signup.WaitingStep;
import kompas.events.telling.When;
import kompas.files.Picture;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;

/**
 * The list of those who signed up for one date, for staff.
 *
 * @param words searched for, empty for nothing
 * @param state shown, empty for all
 * @param entry what is typed into the line at the top
 * @param did what was just done, the end of a message key; empty for nothing
 */
public record SignUpListView(
        Chosen chosen,
        Listing listing,
        List<WaitingStep> steps,
        List<Picture> sheets,
        String words,
        String state,
        Entry entry,
        String did) {

    private static final List<String> STATES =
            List.of("confirmed", "offered", "waiting", "came", "call", "left", "expired");

    /**
     * The line with which somebody is signed up.
     *
     * @param error what is wrong with it, a message; empty for nothing
     */
    public record Entry(
            SecretLink form, String name, String reach, String people, String note, String entered, String error) {

        static Entry fresh(String entered) {
            return new Entry(SecretLink.make(), "", "", "1", "", entered, "");
        }
    }

    public Activity activity() {
        return chosen.activity();
    }

    public Occurrence date() {
        return chosen.date();
    }

    public Attendance numbers() {
        return listing.numbers();
    }

    public String path() {
        return chosen.activity().path() + "/sign-ups";
    }

    public String title(Text t) {
        return SignUpPages.title(chosen.activity(), t);
    }

    public String when(Occurrence date, Text t) {
        return When.of(date, chosen.activity().schedule()).whole(t);
    }

    public List<Choice> dates(Text t) {
        return chosen.dates().stream()
                .map(date -> new Choice(
                        date.id().toString(),
                        when(date, t),
                        date.id().equals(chosen.date().id())))
                .toList();
    }

    /** The other dates somebody can be moved to. */
    public List<Choice> others(Text t) {
        return chosen.dates().stream()
                .filter(date ->
                        !date.cancelled() && !date.id().equals(chosen.date().id()))
                .map(date -> new Choice(
                        date.id().toString(),
                        When.of(date, chosen.activity().schedule()).shortDay(t),
                        false))
                .toList();
    }

    public List<Choice> states(Text t) {
        return STATES.stream()
                .map(code -> new Choice(code, t.say("signup.filter." + code), code.equals(state)))
                .toList();
    }

    public String seats(Text t) {
        return chosen.date().seats().isPresent()
                ? t.say(
                        "signup.list.seats",
                        "seated",
                        listing.numbers().seated(),
                        "seats",
                        chosen.date().seats().getAsInt())
                : t.say("signup.list.seated", "seated", listing.numbers().seated());
    }

    public String state(Row row, Text t) {
        String said = t.say(row.registration().state().key());
        Optional<String> until =
                row.registration().offeredUntil().map(end -> t.say("signup.list.until", "until", moment(end, t)));
        return Stream.concat(Stream.of(said), until.stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    public boolean waits(Row row) {
        return row.registration().state() == SignUpState.WAITING
                || row.registration().state() == SignUpState.EXPIRED;
    }

    public String moment(Instant moment, Text t) {
        ZonedDateTime local = moment.atZone(chosen.activity().schedule().zone());
        return t.say("signup.moment", "day", When.day(t, local.toLocalDate()), "time", When.clock(t, local));
    }

    public String step(WaitingStep step, Text t) {
        return t.say(
                "signup.log.other." + step.kind().code(),
                "number",
                step.number(),
                "people",
                step.people(),
                "free",
                step.free().orElse(0),
                "until",
                step.until().map(until -> moment(until, t)).orElse(""));
    }
}
