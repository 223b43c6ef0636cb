package kompas.directory.joining.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.joining.Answers;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form for adding an organisation, on the screen.
 *
 * @param choices fields it may say it works in
 * @param draft secret of the link under which it is kept
 * @param begun second of the epoch at which it was first shown
 * @param checked whether what is wrong is to be said
 * @param placeProblem message about the place, empty when it was found
 * @param hasty whether it came so fast that it must be sent once more
 * @param kept whether to say that it was kept
 * @param asked what somebody wants to know before the organisation is approved
 */
public record AddView(
        List<kompas.directory.Field> choices,
        String draft,
        long begun,
        Answers answers,
        boolean checked,
        String placeProblem,
        boolean hasty,
        boolean kept,
        Optional<String> asked) {

    public Field name(Text t) {
        return Field.of("name", t.say("joining.add.name"))
                .value(answers.name())
                .error(when(!answers.named(), "joining.add.name-wrong", t));
    }

    public Field place(Text t) {
        String problem = !checked || placeProblem.isEmpty() ? "" : t.say(placeProblem);
        return Field.of("place", t.say("joining.add.place"))
                .value(answers.place())
                .hint(t.say("joining.add.place-hint"))
                .error(answers.placed() ? problem : when(true, "joining.add.place-wrong", t));
    }

    public Field about(Text t) {
        return Field.of("about", t.say("joining.add.about"))
                .value(answers.about())
                .hint(t.say("joining.add.about-hint"))
                .optionally()
                .error(when(!answers.soundAbout(), "joining.add.about-wrong", t));
    }

    public Field field(Text t) {
        return Field.of("field", t.say("joining.add.field")).optionally();
    }

    public List<Choice> fields(Text t) {
        return choices.stream()
                .map(each -> new Choice(
                                each.code(),
                                (each.isOwn() ? "– " : "") + t.say(each.key()),
                                each.code().equals(answers.field()))
                        .in(t.foreign(each.key())))
                .toList();
    }

    public Field website(Text t) {
        return Field.of("website", t.say("joining.add.website"))
                .value(answers.website())
                .optionally()
                .error(when(!answers.soundWebsite(), "joining.add.website-wrong", t));
    }

    public Field email(Text t) {
        return Field.of("email", t.say("joining.add.email"))
                .value(answers.email())
                .optionally()
                .error(when(!answers.soundEmail(), "joining.add.email-wrong", t));
    }

    public Field phone(Text t) {
        return Field.of("phone", t.say("joining.add.phone"))
                .value(answers.phone())
                .optionally()
                .error(when(!answers.soundPhone(), "joining.add.phone-wrong", t));
    }

    public Field person(Text t) {
        return Field.of("person", t.say("joining.add.person"))
                .value(answers.person())
                .autocomplete("name")
                .error(when(!answers.signed(), "joining.add.person-wrong", t));
    }

    public Field address(Text t) {
        return Field.of("address", t.say("joining.add.address"))
                .value(answers.address())
                .hint(t.say("joining.add.address-hint"))
                .autocomplete("email")
                .error(when(!answers.reachable(), "joining.add.email-wrong", t));
    }

    /** Links to what needs mending. */
    public List<Link> errors(Text t) {
        return Stream.of(name(t), place(t), about(t), website(t), email(t), phone(t), person(t), address(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    private String when(boolean wrong, String key, Text t) {
        return checked && wrong ? t.say(key) : "";
    }
}
