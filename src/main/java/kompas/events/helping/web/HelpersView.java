package kompas.events.helping.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.helping.HelpShift;
import kompas.events.helping.HelpTask;
import kompas.events.helping.Helping;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.events.telling.When;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;

/**
 * The screen on which staff set up what volunteers do and see who does it.
 *
 * @param people by shift, those who have it
 * @param did what was just done, the end of a message key; empty for nothing
 * @param problem what is to be mended in a form that was sent
 * @param form of the line with which somebody is added
 */
public record HelpersView(
        Chosen chosen,
        List<HelpTask> tasks,
        Map<UUID, List<Helping>> people,
        String did,
        Optional<Problem> problem,
        SecretLink form,
        Instant now) {

    private static final int MOST_DATES = 60;
    private static final int MOST_INSTEAD = 40;

    /**
     * A form that was sent and cannot be taken as it is.
     *
     * @param form which: {@code entry}, {@code task}, or the id of the task or shift
     * @param typed all of it, so that it can be shown again
     */
    public record Problem(String form, String error, Map<String, String> typed) {

        public Problem {
            typed = Map.copyOf(typed);
        }
    }

    public Activity activity() {
        return chosen.activity();
    }

    public String path() {
        return chosen.activity().path() + "/helpers";
    }

    public String title(Text t) {
        return HelpTitles.title(chosen.activity(), t);
    }

    /** What is wrong with a form; empty for nothing. */
    public String error(String which) {
        return problem.filter(found -> found.form().equals(which))
                .map(Problem::error)
                .orElse("");
    }

    /** Where the form stands that has to be mended. */
    public String anchor(Problem found) {
        return switch (found.form()) {
            case "entry" -> "#enter";
            case "task" -> "#add-task";
            default -> "#" + found.form().replace("shifts-", "task-");
        };
    }

    /** What stands in a field of a form: what was typed, else what is there. */
    public String value(String which, String field, String there) {
        return problem.filter(found -> found.form().equals(which))
                .map(found -> found.typed().getOrDefault(field, ""))
                .orElse(there);
    }

    public String text(Optional<LocalizedText> words, String language) {
        return words.flatMap(found -> found.find(language)).orElse("");
    }

    private ZoneId zone() {
        return chosen.activity().schedule().zone();
    }

    public String when(HelpShift shift, Text t) {
        return shift.when(zone()).whole(t);
    }

    public String clock(Instant moment, Text t) {
        return When.clock(t, moment.atZone(zone()));
    }

    public List<Helping> in(HelpShift shift) {
        return people.getOrDefault(shift.id(), List.of());
    }

    public boolean over(HelpShift shift) {
        return shift.isOver(now);
    }

    /** "3 of 4 places taken, at least 2 needed". */
    public String filled(HelpShift shift, Text t) {
        return t.say("helping.list.filled", "taken", shift.taken(), "most", shift.most(), "least", shift.least());
    }

    public String age(HelpTask task, Text t) {
        return HelpTitles.age(task.leastAge(), t);
    }

    public List<HelpShift> shifts() {
        return tasks.stream().flatMap(task -> task.shifts().stream()).toList();
    }

    public int places() {
        return ahead().mapToInt(HelpShift::most).sum();
    }

    public int taken() {
        return ahead().mapToInt(HelpShift::taken).sum();
    }

    public int missing() {
        return ahead().mapToInt(HelpShift::missing).sum();
    }

    private Stream<HelpShift> ahead() {
        return shifts().stream().filter(shift -> shift.open() && !over(shift));
    }

    /** Shifts somebody can be put into. */
    public List<Choice> free(String typed, Text t) {
        return free(shift -> true, Integer.MAX_VALUE, typed, t);
    }

    /** Other shifts of the same date, for whoever has this one; not more than can be looked through. */
    public List<Choice> instead(HelpShift mine, Text t) {
        return free(shift -> shift.date().equals(mine.date()) && !shift.id().equals(mine.id()), MOST_INSTEAD, "", t);
    }

    private List<Choice> free(Predicate<HelpShift> which, int most, String typed, Text t) {
        return tasks.stream()
                .flatMap(task -> task.shifts().stream()
                        .filter(shift -> shift.open() && shift.free() > 0)
                        .filter(which)
                        .map(shift -> choice(task, shift, typed, t)))
                .limit(most)
                .toList();
    }

    private Choice choice(HelpTask task, HelpShift shift, String typed, Text t) {
        When when = shift.when(zone());
        return new Choice(
                shift.id().toString(),
                t.say(
                        "helping.mail.line",
                        "task",
                        task.title().in(t.language()).text(),
                        "when",
                        when.shortDay(t) + " " + when.times(t)),
                shift.id().toString().equals(typed));
    }

    /** The dates shifts can be made for, the next first; all of them when all are over. */
    public List<Choice> dates(Text t) {
        var ahead = chosen.dates().stream()
                .filter(date -> !date.cancelled() && !date.isOver(now))
                .limit(MOST_DATES)
                .toList();
        var offered = ahead.isEmpty()
                ? chosen.dates().reversed().stream().limit(MOST_DATES).toList()
                : ahead;
        return offered.stream()
                .map(date -> new Choice(
                        date.id().toString(),
                        When.of(date, chosen.activity().schedule()).whole(t),
                        false))
                .toList();
    }

    /** Everybody whose shift is over and whose hours nobody confirmed yet. */
    public long unconfirmed() {
        return shifts().stream()
                .filter(this::over)
                .flatMap(shift -> in(shift).stream())
                .filter(who -> who.turn().minutes().isEmpty())
                .count();
    }

    /** How many there are to thank by mail. */
    public long toThank() {
        return people.values().stream()
                .flatMap(List::stream)
                .filter(who -> who.turn().minutes().orElse(0) > 0)
                .map(Helping::volunteer)
                .filter(who -> who.thanked().isEmpty() && who.email().isPresent())
                .distinct()
                .count();
    }

    /** All hours that were confirmed, in words. */
    public String confirmed(Text t) {
        int minutes = people.values().stream()
                .flatMap(List::stream)
                .mapToInt(who -> who.turn().minutes().orElse(0))
                .sum();
        return minutes == 0 ? "" : HelpTitles.hours(minutes, t);
    }

    public String typedHours(Helping who, HelpShift shift) {
        return HelpTitles.typed(who.turn().minutes().orElse(shift.minutes()));
    }

    public String hours(Helping who, Text t) {
        int minutes = who.turn().minutes().orElse(0);
        return minutes == 0 ? t.say("helping.hours.absent") : HelpTitles.hours(minutes, t);
    }

    /** The page of a certificate in the language of whoever gets it. */
    public String certificate(Helping who) {
        return "/" + who.volunteer().language() + path() + "/certificates/"
                + who.volunteer().id();
    }

    public String name(Helping who, Text t) {
        return who.volunteer().name().orElseGet(() -> t.say("helping.forgotten"));
    }
}
