package kompas.events.closing.web;

import java.util.List;
import java.util.stream.Stream;
import kompas.events.closing.Closing;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.telling.When;
import kompas.files.Picture;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The screen that closes a date.
 *
 * @param counted how many were counted at the door
 * @param checked whether what is wrong is to be said
 * @param pictureError what is wrong with the picture, empty for nothing
 * @param did what was just done: {@code done}, {@code removed} or nothing
 * @param over whether there is anything to close yet
 */
public record CloseView(
        Chosen chosen,
        CloseTyped typed,
        List<Picture> pictures,
        int counted,
        boolean checked,
        String pictureError,
        String did,
        boolean over) {

    /** Whether it was just kept. */
    public boolean done() {
        return did.equals("done");
    }

    public String title(Text t) {
        return chosen.activity()
                .title()
                .map(title -> title.in(t.language()).text())
                .orElseGet(() -> t.say(chosen.activity().kind().key()));
    }

    public String when(Text t) {
        return When.of(chosen.date(), chosen.activity().schedule()).whole(t);
    }

    public Field came(Text t) {
        return Field.of("came", t.say("closing.came"))
                .value(Typed.line(typed.came()))
                .hint(counted > 0 ? t.say("closing.came-counted", "count", counted) : "")
                .error(checked && !typed.soundCame() ? t.say("closing.came-wrong") : "");
    }

    public Field newcomers(Text t) {
        return Field.of("newcomers", t.say("closing.newcomers"))
                .value(Typed.line(typed.newcomers()))
                .optionally()
                .error(checked && !typed.soundNewcomers() ? t.say("closing.newcomers-wrong") : "");
    }

    public Field sentence(Text t) {
        return Field.of("sentence", t.say("closing.sentence"))
                .value(Typed.line(typed.sentence()))
                .hint(t.say("closing.sentence-hint"))
                .optionally()
                .error(
                        checked && !typed.soundWords()
                                ? t.say("closing.sentence-wrong", "most", Closing.LONGEST_SENTENCE)
                                : "");
    }

    public Field failed(Text t) {
        return Field.of("failed", t.say("closing.failed"))
                .value(Typed.text(typed.failed()))
                .hint(t.say("closing.failed-hint"))
                .optionally()
                .error(checked && !typed.soundNotes() ? t.say("closing.note-wrong", "most", Closing.LONGEST_NOTE) : "");
    }

    public Field nextTime(Text t) {
        return Field.of("nextTime", t.say("closing.next-time"))
                .value(Typed.text(typed.nextTime()))
                .optionally();
    }

    public Field picture(Text t) {
        return Field.of("picture", t.say("closing.picture")).optionally().error(pictureError);
    }

    public Field permitted(Text t) {
        return Field.of("permitted", t.say("closing.permitted"));
    }

    public Field shown(Text t) {
        return Field.of("shown", t.say("closing.shown")).value("true".equals(typed.shown()) ? "true" : "");
    }

    public List<Link> errors(Text t) {
        return Stream.of(came(t), newcomers(t), sentence(t), failed(t), picture(t))
                .filter(Field::wrong)
                .map(field -> Link.to(
                        field.label() + (field.label().endsWith("?") ? " " : ": ") + field.error(), "#" + field.name()))
                .toList();
    }
}
