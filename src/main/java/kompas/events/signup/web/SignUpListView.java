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
import kompas.events.signup.RowsPart;
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
 * @param shown what it is narrowed to
 * @param entry what is typed into the line at the top
 */
public record SignUpListView(
        Chosen chosen,
        Listing listing,
        List<WaitingStep> steps,
        List<Picture> sheets,
        ListShown shown,
        Entry entry,
        Instant now) {

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

    public RowsPart part() {
        return listing.part();
    }

    /** What is searched for, empty for nothing. */
    public String words() {
        return shown.words();
    }

    /** The state that is shown, empty for all. */
    public String state() {
        return shown.kept();
    }

    /** What was just done, the end of a message key; empty for nothing. */
    public String did() {
        return shown.done();
    }

    /** Where another page of the list is. */
    public String at(int page) {
        return shown.at(chosen, page);
    }

    public Activity activity() {
        return chosen.activity();
    }

    public Occurrence date() {
        return chosen.date();
    }

    /** Whether what came of it can be written down. */
    public boolean over() {
        return chosen.date().isOver(now) && !chosen.date().cancelled();
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
                        date.taken() > 0 ? when(date, t) + " (" + t.number(date.taken()) + ")" : when(date, t),
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
                .map(code -> new Choice(code, t.say("signup.filter." + code), code.equals(state())))
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

    /** Whether they may say yes, which somebody with no mail does on the phone. */
    public boolean offered(Row row) {
        return row.registration().state() == SignUpState.OFFERED;
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
