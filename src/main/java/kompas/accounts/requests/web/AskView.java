package kompas.accounts.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.accounts.How;
import kompas.accounts.SignedIn;
import kompas.accounts.requests.DataRequest.Asked;
import kompas.accounts.requests.DataRequest.From;
import kompas.accounts.requests.DataRequest.Kind;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form in which a request is made or entered.
 *
 * @param by who fills it in
 * @param self whoever asks, where that is known
 * @param checked whether what is wrong is to be said
 */
public record AskView(AskForm form, Asker by, Optional<SignedIn> self, LocalDate today, boolean checked) {

    /** Who fills it in. */
    public enum Asker {
        /** Somebody signed in, about themselves. */
        SELF,
        /** Anybody, about themselves. */
        STRANGER,
        /** Staff, for somebody who wrote, phoned or came. */
        STAFF
    }

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REACH = 254;
    private static final int LONGEST_WORDS = 4000;

    public String once() {
        return form.id().toString();
    }

    public Field kind(Text t) {
        return Field.of("kind", t.say(by == Asker.STAFF ? "requests.enter.kind" : "requests.ask.kind"))
                .error(wrong(form.chosen().isEmpty(), t, "requests.ask.kind-missing"));
    }

    public List<Choice> kinds(Text t) {
        return Stream.of(Kind.values())
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        form.chosen().filter(each::equals).isPresent()))
                .toList();
    }

    public Field how(Text t) {
        return Field.of("how", t.say("requests.enter.how"))
                .error(wrong(form.way().isEmpty(), t, "requests.enter.how-missing"));
    }

    public List<Choice> ways(Text t) {
        return Stream.of(How.PHONE, How.PAPER, How.MAIL, How.COUNTER)
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        form.way().filter(each::equals).isPresent()))
                .toList();
    }

    public Field on(Text t) {
        return Field.of("on", t.say("requests.enter.on"))
                .value(form.line(form.on()))
                .error(wrong(form.day(today).isEmpty(), t, "requests.enter.on-wrong"));
    }

    public Field name(Text t) {
        String name = form.line(form.name());
        return Field.of("name", t.say(by == Asker.STAFF ? "requests.enter.name" : "requests.ask.name"))
                .value(name)
                .autocomplete(by == Asker.STAFF ? "off" : "name")
                .error(wrong(name.isEmpty() || name.length() > LONGEST_NAME, t, "requests.ask.name-missing"));
    }

    public Field reach(Text t) {
        String reach = form.line(form.reach());
        boolean staff = by == Asker.STAFF;
        boolean bad = reach.isEmpty()
                || reach.length() > LONGEST_REACH
                || !staff && !ADDRESS.matcher(reach).matches();
        return Field.of("reach", t.say(staff ? "requests.enter.reach" : "requests.ask.reach"))
                .value(reach)
                .hint(staff ? t.say("requests.enter.reach-hint") : "")
                .autocomplete(staff ? "off" : "email")
                .error(wrong(bad, t, staff ? "requests.enter.reach-missing" : "requests.ask.reach-wrong"));
    }

    public Field words(Text t) {
        String words = form.text(form.words());
        return Field.of("words", t.say("requests.ask.words"))
                .value(words)
                .hint(t.say("requests.ask.words-hint"))
                .optionally()
                .error(wrong(words.length() > LONGEST_WORDS, t, "requests.ask.words-long"));
    }

    public List<Link> errors(Text t) {
        Stream<Field> fields = switch (by) {
            case SELF -> Stream.of(kind(t), words(t));
            case STRANGER -> Stream.of(kind(t), name(t), reach(t), words(t));
            case STAFF -> Stream.of(kind(t), how(t), on(t), name(t), reach(t), words(t));
        };
        return fields.filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    Asked asked() {
        return new Asked(
                form.chosen().orElseThrow(),
                by == Asker.STAFF ? form.way().orElseThrow() : How.WEB,
                by == Asker.STAFF ? form.day(today).orElseThrow() : today,
                form.text(form.words()));
    }

    From from(String language) {
        return self.map(who -> new From(Optional.of(who.id()), who.name(), who.email(), who.language()))
                .orElseGet(() -> new From(Optional.empty(), form.line(form.name()), form.line(form.reach()), language));
    }

    private String wrong(boolean wrong, Text t, String key) {
        return checked && wrong ? t.say(key) : "";
    }
}
