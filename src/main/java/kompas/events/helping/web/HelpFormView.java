package kompas.events.helping.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.helping.HelpAnswer.Reason;
import kompas.events.helping.HelpOffer;
import kompas.events.helping.HelpShift;
import kompas.events.helping.HelpTask;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form with which somebody offers to help, on the screen.
 *
 * @param tasks all there are; shown are those with a shift somebody can take
 * @param begun second of the epoch at which the form was shown
 * @param checked whether what is wrong is to be said
 * @param hasty whether a program seems to have filled it in
 * @param reasons why a shift could not be had
 */
public record HelpFormView(
        Activity activity,
        List<HelpTask> tasks,
        Instant now,
        HelpTyped typed,
        SecretLink form,
        long begun,
        boolean checked,
        boolean hasty,
        Map<UUID, Reason> reasons) {

    /** Whether there is anything to take. */
    public boolean open() {
        return !shown().isEmpty();
    }

    public List<HelpTask> shown() {
        return tasks.stream().filter(task -> !takes(task).isEmpty()).toList();
    }

    private List<HelpShift> takes(HelpTask task) {
        return task.shifts().stream().filter(shift -> shift.takes(now)).toList();
    }

    public List<Choice> choices(HelpTask task, Text t) {
        boolean only = shown().size() == 1 && takes(task).size() == 1;
        return takes(task).stream()
                .map(shift -> new Choice(
                        shift.id().toString(),
                        shift.when(activity.schedule().zone()).unbroken(t),
                        only || typed.shifts().contains(shift.id()),
                        HelpTitles.needed(shift, t)))
                .toList();
    }

    public String age(HelpTask task, Text t) {
        return HelpTitles.age(task.leastAge(), t);
    }

    public Field shiftField(Text t) {
        Optional<Reason> reason = typed.shifts().stream()
                .flatMap(shift -> Optional.ofNullable(reasons.get(shift)).stream())
                .findFirst();
        String missing = checked && typed.shifts().isEmpty() ? t.say("helping.form.shift-missing") : "";
        return Field.of("shift", t.say("helping.form.shift"))
                .hint(t.say("helping.form.shift-hint"))
                .error(reason.map(why -> t.say(why.key())).orElse(missing));
    }

    public Field nameField(Text t) {
        return Field.of("name", t.say("helping.form.name"))
                .value(typed.who().shownName())
                .hint(t.say("helping.form.name-hint"))
                .autocomplete("name")
                .error(checked && !typed.who().soundName() ? t.say("helping.form.name-wrong") : "");
    }

    public Field emailField(Text t) {
        String error = !typed.who().soundEmail()
                ? t.say("helping.form.email-wrong")
                : typed.who().reachable() ? "" : t.say("helping.form.reach-missing");
        return Field.of("email", t.say("helping.form.email"))
                .value(typed.who().shownEmail())
                .hint(t.say("helping.form.email-hint"))
                .autocomplete("email")
                .optionally()
                .error(checked ? error : "");
    }

    public Field phoneField(Text t) {
        return Field.of("phone", t.say("helping.form.phone"))
                .value(typed.who().shownPhone())
                .autocomplete("tel")
                .optionally()
                .error(checked && !typed.who().soundPhone() ? t.say("helping.form.phone-wrong") : "");
    }

    public Field ageField(Text t) {
        return Field.of("age", t.say("helping.form.age"))
                .error(checked && typed.shownAge().isEmpty() ? t.say("helping.form.age-missing") : "");
    }

    public List<Choice> ages(Text t) {
        return Stream.of("18", "16", "0")
                .map(age -> new Choice(age, t.say("helping.age." + age), age.equals(typed.shownAge())))
                .toList();
    }

    public Field guardianField(Text t) {
        return Field.of("guardian", t.say("helping.form.guardian"))
                .value(typed.shownGuardian())
                .optionally()
                .error(checked && !typed.soundGuardian() ? t.say("helping.form.guardian-wrong") : "");
    }

    public Field guardianPhoneField(Text t) {
        return Field.of("guardianPhone", t.say("helping.form.guardian-phone"))
                .value(typed.shownGuardianPhone())
                .optionally()
                .error(checked && !typed.soundGuardianPhone() ? t.say("helping.form.phone-wrong") : "");
    }

    public Field consentField(Text t) {
        return Field.of("consent", consent(t))
                .value(typed.agreed() ? "true" : "")
                .error(checked && !typed.soundConsent() ? t.say("helping.form.consent-missing") : "");
    }

    private static String consent(Text t) {
        return t.say("helping.form.consent");
    }

    public List<Link> errors(Text t) {
        return Stream.of(
                        shiftField(t),
                        nameField(t),
                        emailField(t),
                        phoneField(t),
                        ageField(t),
                        guardianField(t),
                        guardianPhoneField(t),
                        consentField(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.error(), "#" + field.name()))
                .toList();
    }

    HelpOffer offer(Text t) {
        return typed.offer(consent(t), t.language(), false);
    }

    HelpFormView refused(Map<UUID, Reason> why) {
        return new HelpFormView(activity, tasks, now, typed, form, begun, true, hasty, why);
    }
}
