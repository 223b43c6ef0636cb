package kompas.events.signup.web;

import java.util.List;
import kompas.events.OccurrenceId;
import kompas.events.signup.Entered;
import kompas.events.signup.Reach;
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
        SecretLink made = new SecretLink(form == null ? "" : form);
        return made.wellFormed() ? made : SecretLink.make();
    }

    /** What is wrong with it, empty for nothing. */
    String error(Text t) {
        SignUpTyped typed = typed();
        if (typed.shownName().isEmpty() || typed.shownName().length() > Wanted.LONGEST_NAME) {
            return t.say("signup.form.name-wrong");
        }
        if (!typed.soundEmail()) {
            return t.say("joining.add.email-wrong");
        }
        if (!typed.soundPhone()) {
            return t.say("signup.form.phone-wrong");
        }
        if (!typed.soundPeople()) {
            return t.say("signup.form.people-wrong", "most", Wanted.MOST_PEOPLE);
        }
        return typed.shownNote().length() > Wanted.LONGEST_NOTE
                ? t.say("signup.form.note-wrong", "most", Wanted.LONGEST_NOTE)
                : "";
    }

    Wanted wanted(OccurrenceId date, String language) {
        SignUpTyped typed = typed();
        return new Wanted(
                List.of(date),
                SignUpTyped.number(people),
                Reach.typed(typed.shownName(), typed.shownEmail(), typed.shownPhone()),
                typed.shownNote(),
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

    private SignUpTyped typed() {
        String line = Typed.line(reach);
        boolean mail = line.contains("@");
        return new SignUpTyped(List.of(), people, name, mail ? line : "", mail ? "" : line, note, form);
    }
}
