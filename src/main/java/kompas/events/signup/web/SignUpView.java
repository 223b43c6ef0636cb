package kompas.events.signup.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.events.SignUpMode;
import kompas.events.reach.ReachTyped;
import kompas.events.signup.Entered;
import kompas.events.signup.SignUpAnswer.Reason;
import kompas.events.signup.Wanted;
import kompas.events.telling.When;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form of a sign-up, on the screen.
 *
 * @param dates those one can sign up for, with what is left of each in words
 * @param begun second of the epoch at which the form was shown
 * @param checked whether what is wrong is to be said
 * @param hasty whether a program seems to have filled it in
 * @param reasons why a date could not be had
 */
public record SignUpView(
        Activity activity,
        List<OpenDate> dates,
        SignUpTyped typed,
        SecretLink form,
        long begun,
        boolean checked,
        boolean hasty,
        Map<OccurrenceId, Reason> reasons) {

    /** A date one can sign up for, and how it stands. */
    public record OpenDate(Occurrence date, Openness openness) {}

    public boolean required() {
        return activity.signUp().mode() == SignUpMode.REQUIRED;
    }

    /** Whether there is anything to sign up for. */
    public boolean open() {
        return !dates.isEmpty();
    }

    /** Whether the seats of the only date are gone, so that one can only wait. */
    public boolean onlyWaiting() {
        return open() && dates.stream().allMatch(date -> date.openness() == Openness.WAITING);
    }

    public Optional<Choice> only(Text t) {
        return dates.size() == 1 ? Optional.of(choices(t).getFirst()) : Optional.empty();
    }

    public List<Choice> choices(Text t) {
        return dates.stream()
                .map(open -> new Choice(
                        open.date().id().toString(),
                        When.of(open.date(), activity.schedule()).unbroken(t),
                        dates.size() == 1 || typed.dates().contains(open.date().id()),
                        open.openness().words(open.date(), t)))
                .toList();
    }

    public Field dateField(Text t) {
        Optional<Reason> reason = typed.dates().stream()
                .flatMap(date -> Optional.ofNullable(reasons.get(date)).stream())
                .findFirst();
        String missing = checked && typed.dates().isEmpty() ? t.say("signup.form.date-missing") : "";
        return Field.of("date", t.say("signup.form.date"))
                .error(reason.map(why -> t.say(why.key())).orElse(missing));
    }

    public Field peopleField(Text t) {
        return Field.of("people", t.say("signup.form.people"))
                .value(typed.people() == null ? "1" : Typed.line(typed.people()))
                .hint(t.say("signup.form.people-hint"))
                .error(
                        checked && !typed.soundPeople()
                                ? t.say("signup.form.people-wrong", "most", Wanted.MOST_PEOPLE)
                                : "");
    }

    public Field nameField(Text t) {
        boolean missing = required() && typed.who().shownName().isEmpty();
        boolean wrong = missing || typed.who().shownName().length() > ReachTyped.LONGEST_NAME;
        Field field = Field.of("name", t.say("signup.form.name"))
                .value(typed.who().shownName())
                .autocomplete("name")
                .error(checked && wrong ? t.say("signup.form.name-wrong") : "");
        return required() ? field : field.optionally();
    }

    public Field emailField(Text t) {
        String error = !typed.who().soundEmail()
                ? t.say("joining.add.email-wrong")
                : required() && !typed.who().reachable() ? t.say("signup.form.reach-missing") : "";
        return Field.of("email", t.say("signup.form.email"))
                .value(typed.who().shownEmail())
                .hint(t.say(required() ? "signup.form.reach-hint" : "signup.form.reach-hint-open"))
                .autocomplete("email")
                .optionally()
                .error(checked ? error : "");
    }

    public Field phoneField(Text t) {
        return Field.of("phone", t.say("signup.form.phone"))
                .value(typed.who().shownPhone())
                .autocomplete("tel")
                .optionally()
                .error(checked && !typed.who().soundPhone() ? t.say("signup.form.phone-wrong") : "");
    }

    public Field noteField(Text t) {
        return Field.of("note", t.say("signup.form.note"))
                .value(typed.shownNote())
                .hint(t.say("signup.form.note-hint"))
                .optionally()
                .error(
                        checked && typed.shownNote().length() > Wanted.LONGEST_NOTE
                                ? t.say("signup.form.note-wrong", "most", Wanted.LONGEST_NOTE)
                                : "");
    }

    public List<Link> errors(Text t) {
        return Stream.of(dateField(t), peopleField(t), nameField(t), emailField(t), phoneField(t), noteField(t))
                .filter(Field::wrong)
                .map(field -> Link.to(
                        field.label() + (field.label().endsWith("?") ? " " : ": ") + field.error(), "#" + field.name()))
                .toList();
    }

    Wanted wanted(String language) {
        return new Wanted(
                typed.dates(),
                SignUpTyped.number(typed.people()),
                typed.who().reach(),
                typed.shownNote(),
                language,
                Entered.SELF);
    }

    SignUpView refused(Map<OccurrenceId, Reason> why) {
        return new SignUpView(activity, dates, typed, form, begun, true, hasty, why);
    }
}
