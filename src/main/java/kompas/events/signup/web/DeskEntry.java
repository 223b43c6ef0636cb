package kompas.events.signup.web;

import java.util.List;
import kompas.events.OccurrenceId;
import kompas.events.reach.ReachTyped;
import kompas.events.signup.Entered;
import kompas.events.signup.Wanted;
import kompas.events.signup.web.SignUpListView.Entry;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line in which staff sign somebody up.
 *
 * @param reach an e-mail address or a telephone number
 */
record DeskEntry(
        @Nullable String form,
        @Nullable String name,
        @Nullable String reach,
        @Nullable String people,
        @Nullable String note,
        @Nullable String entered) {

    SecretLink secret() {
        return who().secret();
    }

    /** What is wrong with it, empty for nothing. */
    String error(Text t) {
        ReachTyped who = who();
        if (!who.soundName()) {
            return t.say("signup.form.name-wrong");
        }
        if (!who.soundEmail()) {
            return t.say("joining.add.email-wrong");
        }
        if (!who.soundPhone()) {
            return t.say("signup.form.phone-wrong");
        }
        int many = SignUpTyped.number(people);
        if (many < 1 || many > Wanted.MOST_PEOPLE) {
            return t.say("signup.form.people-wrong", "most", Wanted.MOST_PEOPLE);
        }
        return Typed.text(note).length() > Wanted.LONGEST_NOTE
                ? t.say("signup.form.note-wrong", "most", Wanted.LONGEST_NOTE)
                : "";
    }

    Wanted wanted(OccurrenceId date, String language) {
        return new Wanted(
                List.of(date),
                SignUpTyped.number(people),
                who().reach(),
                Typed.text(note),
                language,
                phoned() ? Entered.PHONE : Entered.DESK);
    }

    /** What was typed, with what is wrong about it. */
    Entry shown(String error) {
        return new Entry(
                secret(),
                Typed.line(name),
                Typed.line(reach),
                Typed.line(people),
                Typed.text(note),
                phoned() ? "phone" : "desk",
                error);
    }

    boolean phoned() {
        return "phone".equals(entered);
    }

    private ReachTyped who() {
        return ReachTyped.line(name, reach, form);
    }
}
