package kompas.events.fairs.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.fairs.Slip;
import kompas.events.fairs.SlipKind;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/** A slip as typed: on a visitor's telephone, or by staff from paper. */
public record SlipForm(
        @Nullable String slip,
        @Nullable String number,
        @Nullable String kind,
        @Nullable String message,
        @Nullable String name,
        @Nullable String reach,
        @Nullable String consent) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REACH = 254;

    /** An empty one, with an id of its own so that pressing twice is once. */
    static SlipForm begin() {
        return new SlipForm(Identifiers.next().toString(), "", "more", "", "", "", "");
    }

    private Optional<SlipKind> chosen() {
        return Coded.find(SlipKind.class, Typed.line(kind));
    }

    Optional<Integer> stand() {
        String line = Typed.line(number);
        return line.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(line)) : Optional.empty();
    }

    private boolean agreed() {
        return "true".equals(consent);
    }

    private boolean personal() {
        return !Typed.line(name).isEmpty() || !Typed.line(reach).isEmpty();
    }

    boolean wrong(Text t) {
        return fields(t, true).stream().anyMatch(Field::wrong) || chosen().isEmpty();
    }

    /** @param words that were agreed to */
    Slip slip(String words, boolean paper) {
        return new Slip(
                id(),
                chosen().orElseThrow(),
                Typed.text(message),
                Typed.line(name),
                Typed.line(reach),
                agreed() && personal() ? words : "",
                paper,
                Instant.EPOCH);
    }

    private UUID id() {
        try {
            return UUID.fromString(Typed.line(slip));
        } catch (IllegalArgumentException e) {
            return Identifiers.next();
        }
    }

    public String key() {
        return id().toString();
    }

    public List<Choice> kinds(Text t) {
        return Stream.of(SlipKind.values())
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        chosen().filter(each::equals).isPresent()))
                .toList();
    }

    public Field message(Text t, boolean sent) {
        boolean nothing =
                sent && Typed.text(message).isEmpty() && Typed.line(reach).isEmpty();
        String error = nothing
                ? t.say("fairs.slip.nothing")
                : Typed.text(message).length() > Slip.LONGEST ? t.say("fairs.error.long", "most", Slip.LONGEST) : "";
        return Field.of("message", t.say("fairs.slip.message"))
                .value(Typed.text(message))
                .error(error)
                .optionally();
    }

    public Field name(Text t) {
        return Field.of("name", t.say("fairs.slip.name"))
                .value(Typed.line(name))
                .error(Typed.line(name).length() > LONGEST_NAME ? t.say("fairs.error.long", "most", LONGEST_NAME) : "")
                .autocomplete("name")
                .optionally();
    }

    public Field reach(Text t) {
        return Field.of("reach", t.say("fairs.slip.reach"))
                .value(Typed.line(reach))
                .hint(t.say("fairs.slip.reach-hint"))
                .error(
                        Typed.line(reach).length() > LONGEST_REACH
                                ? t.say("fairs.error.long", "most", LONGEST_REACH)
                                : "")
                .optionally();
    }

    public Field consent(String words, Text t, boolean sent) {
        return Field.of("consent", words)
                .value(agreed() ? "true" : "")
                .error(sent && personal() && !agreed() ? t.say("fairs.slip.consent-none") : "");
    }

    public Field number(Text t, boolean sent) {
        return Field.of("number", t.say("fairs.slip.number"))
                .value(Typed.line(number))
                .error(sent ? t.say("fairs.slip.number-none") : "");
    }

    /** @param unknown whether there is no such stand */
    public List<Link> errors(Text t, boolean sent, boolean unknown) {
        return Stream.concat(Stream.of(number(t, unknown)), fields(t, sent).stream())
                .filter(Field::wrong)
                .map(field -> Link.to(field.error(), "#" + field.name()))
                .toList();
    }

    private List<Field> fields(Text t, boolean sent) {
        return List.of(message(t, sent), name(t), reach(t), consent("", t, sent));
    }
}
