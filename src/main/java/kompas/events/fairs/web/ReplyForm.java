package kompas.events.fairs.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.Reply;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/** An answer as typed; what was not asked, as by the one button of a mail, stays as it was. */
public record ReplyForm(
        @Nullable String answer,
        @Nullable String tables,
        @Nullable String chairs,
        @Nullable String people,
        @Nullable String details,
        @Nullable String power,
        @Nullable String brings,
        @Nullable String about,
        @Nullable String near,
        @Nullable String nearKind) {

    static ReplyForm of(Reply reply) {
        return new ReplyForm(
                reply.answer().code(),
                String.valueOf(reply.tables()),
                String.valueOf(reply.chairs()),
                String.valueOf(reply.people()),
                "true",
                String.valueOf(reply.power()),
                reply.brings(),
                reply.about(),
                reply.near().map(UUID::toString).orElse(""),
                reply.away() ? "away" : "beside");
    }

    public Optional<FairAnswer> said() {
        return Coded.find(FairAnswer.class, Typed.line(answer));
    }

    boolean wrong() {
        return said().isEmpty()
                || outside(tables, Reply.MOST_TABLES)
                || outside(chairs, Reply.MOST_CHAIRS)
                || outside(people, Reply.MOST_PEOPLE)
                || Typed.text(brings).length() > Reply.LONGEST_BRINGS
                || Typed.text(about).length() > Reply.LONGEST_ABOUT;
    }

    /** @param before what they said last */
    Reply reply(Optional<Reply> before) {
        Reply last = before.orElseGet(() -> Reply.usual(FairAnswer.COMING));
        boolean asked = details != null;
        return new Reply(
                said().orElseThrow(),
                number(tables).orElse(last.tables()),
                number(chairs).orElse(last.chairs()),
                number(people).orElse(last.people()),
                asked ? "true".equals(power) : last.power(),
                asked ? Typed.text(brings) : last.brings(),
                asked ? Typed.text(about) : last.about(),
                near == null ? last.near() : id(near),
                near == null ? last.away() : "away".equals(nearKind),
                0,
                "",
                Instant.EPOCH);
    }

    public List<Field> numbers(Text t) {
        return List.of(
                number("tables", tables, Reply.MOST_TABLES, t),
                number("chairs", chairs, Reply.MOST_CHAIRS, t),
                number("people", people, Reply.MOST_PEOPLE, t));
    }

    public Field power(Text t) {
        return Field.of("power", t.say("fairs.reply.power")).value("true".equals(power) ? "true" : "");
    }

    public Field brings(Text t) {
        return words("brings", brings, Reply.LONGEST_BRINGS, t);
    }

    public Field about(Text t) {
        return words("about", about, Reply.LONGEST_ABOUT, t);
    }

    public Field answer(Text t) {
        return Field.of("answer", t.say("fairs.reply.answer"))
                .error(said().isEmpty() ? t.say("fairs.reply.answer-none") : "");
    }

    public List<Choice> answers(Text t) {
        return Stream.of(FairAnswer.values())
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        said().filter(each::equals).isPresent()))
                .toList();
    }

    public Field near(Text t) {
        return Field.of("near", t.say("fairs.reply.near")).optionally();
    }

    public List<Choice> nearKinds(Text t) {
        return Stream.of("beside", "away")
                .map(kind -> new Choice(kind, t.say("fairs.near." + kind), kind.equals(nearKind)))
                .toList();
    }

    public boolean isNear(UUID guest) {
        return guest.toString().equals(near);
    }

    public List<Link> errors(Text t) {
        return Stream.concat(Stream.of(answer(t), brings(t), about(t)), numbers(t).stream())
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    private static Field number(String name, @Nullable String typed, int most, Text t) {
        return Field.of(name, t.say("fairs.reply." + name))
                .value(Typed.line(typed))
                .error(outside(typed, most) ? t.say("fairs.error.number", "most", most) : "");
    }

    private static Field words(String name, @Nullable String typed, int most, Text t) {
        return Field.of(name, t.say("fairs.reply." + name))
                .hint(t.say("fairs.reply." + name + "-hint"))
                .value(Typed.text(typed))
                .error(Typed.text(typed).length() > most ? t.say("fairs.error.long", "most", most) : "")
                .optionally();
    }

    private static boolean outside(@Nullable String typed, int most) {
        return !Typed.line(typed).isEmpty()
                && number(typed).stream().noneMatch(number -> number >= 0 && number <= most);
    }

    private static OptionalInt number(@Nullable String typed) {
        String line = Typed.line(typed);
        return line.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(line)) : OptionalInt.empty();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
