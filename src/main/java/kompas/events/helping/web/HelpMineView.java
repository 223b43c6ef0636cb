package kompas.events.helping.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.helping.ChangingHelp.Seen;
import kompas.events.helping.HelpShift;
import kompas.events.helping.HelpTask;
import kompas.events.helping.Turn;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;

/**
 * Somebody's help as whoever has its link sees it.
 *
 * @param token of the link
 * @param did what was just done, the end of a message key; empty for nothing
 */
public record HelpMineView(Seen seen, String token, String did, Instant now) {

    /** A shift and whose task it is. */
    private record At(HelpTask task, HelpShift shift) {}

    public Activity activity() {
        return seen.activity();
    }

    public String title(Text t) {
        return HelpTitles.title(seen.activity(), t);
    }

    public String path() {
        return "/help/" + token;
    }

    /** What went well is told as such, everything else as something to know. */
    public boolean good() {
        return did.equals("taken") || did.equals("left") || did.equals("swapped");
    }

    public List<Turn> turns() {
        return seen.turns().stream().filter(turn -> shift(turn).isPresent()).toList();
    }

    public String task(Turn turn, Text t) {
        return at(turn).map(found -> found.task().title().in(t.language()).text())
                .orElse("");
    }

    public String when(Turn turn, Text t) {
        return shift(turn).map(shift -> when(shift, t)).orElse("");
    }

    private String when(HelpShift shift, Text t) {
        return shift.when(seen.activity().schedule().zone()).unbroken(t);
    }

    /** How it stands with a turn, in a sentence. */
    public String sentence(Turn turn, Text t) {
        if (!turn.signed()) {
            return t.say("helping.mine.left");
        }
        if (turn.minutes().isPresent()) {
            int minutes = turn.minutes().getAsInt();
            return minutes == 0
                    ? t.say("helping.mine.absent")
                    : t.say("helping.mine.confirmed", "hours", HelpTitles.hours(minutes, t));
        }
        if (shift(turn).filter(HelpShift::open).isEmpty()) {
            return t.say("helping.mine.cancelled");
        }
        return t.say(changeable(turn) ? "helping.mine.signed" : "helping.mine.over");
    }

    public boolean changeable(Turn turn) {
        return turn.signed()
                && shift(turn)
                        .filter(shift -> shift.open() && shift.starts().isAfter(now))
                        .isPresent();
    }

    /** Whether there is anything to put into a calendar. */
    public boolean coming() {
        return turns().stream().anyMatch(this::changeable);
    }

    /** Shifts with room that somebody could have instead. */
    public List<Choice> instead(Turn turn, Text t) {
        List<HelpShift> beside = seen.turns().stream()
                .filter(other -> other.signed() && !other.id().equals(turn.id()))
                .flatMap(other -> shift(other).stream())
                .toList();
        return seen.tasks().stream()
                .filter(task -> task.leastAge() <= seen.volunteer().age())
                .flatMap(task -> task.shifts().stream()
                        .filter(shift -> shift.takes(now) && !shift.id().equals(turn.shift()))
                        .filter(shift -> beside.stream().noneMatch(shift::overlaps))
                        .map(shift -> new Choice(
                                shift.id().toString(),
                                t.say(
                                        "helping.mail.line",
                                        "task",
                                        task.title().in(t.language()).text(),
                                        "when",
                                        when(shift, t)),
                                false)))
                .toList();
    }

    /** Whether there are hours to print. */
    public boolean certified() {
        return seen.turns().stream().anyMatch(turn -> turn.minutes().orElse(0) > 0);
    }

    private Optional<HelpShift> shift(Turn turn) {
        return at(turn).map(At::shift);
    }

    private Optional<At> at(Turn turn) {
        return seen.tasks().stream()
                .flatMap(task -> task.shifts().stream()
                        .filter(shift -> shift.id().equals(turn.shift()))
                        .map(shift -> new At(task, shift)))
                .findFirst();
    }
}
