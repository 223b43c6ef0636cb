package kompas.events.fairs.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.fairs.Programme.Slot;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the stage, as typed.
 *
 * @param slot id of the one that is changed; empty for a new one
 */
public record SlotForm(
        @Nullable String slot,
        @Nullable String title,
        @Nullable String who,
        @Nullable String day,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 160;

    static SlotForm of(Slot slot, ZoneId zone) {
        ZonedDateTime begin = slot.starts().atZone(zone);
        return new SlotForm(
                slot.id().toString(),
                slot.title(),
                slot.who(),
                begin.toLocalDate().toString(),
                begin.toLocalTime().toString().substring(0, 5),
                slot.ends().atZone(zone).toLocalTime().toString().substring(0, 5));
    }

    public boolean isNew() {
        return id().isEmpty();
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(Typed.line(slot)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Slot> slot(ZoneId zone) {
        if (!Typed.within(Typed.line(title), 1, LONGEST) || Typed.line(who).length() > LONGEST) {
            return Optional.empty();
        }
        return date().flatMap(date -> time(from)
                        .flatMap(begin -> time(to).map(end -> new Slot(
                                id().orElseGet(Identifiers::next),
                                date.atTime(begin).atZone(zone).toInstant(),
                                date.atTime(end).atZone(zone).toInstant(),
                                Typed.line(title),
                                Typed.line(who)))))
                .filter(Slot::possible);
    }

    public List<Field> words(Text t, boolean sent) {
        boolean bad = sent && !Typed.within(Typed.line(title), 1, LONGEST);
        return List.of(
                Field.of("title", t.say("fairs.programme.what"))
                        .value(Typed.line(title))
                        .error(bad ? t.say("fairs.programme.what-none") : ""),
                Field.of("who", t.say("fairs.programme.who"))
                        .value(Typed.line(who))
                        .error(Typed.line(who).length() > LONGEST ? t.say("fairs.error.long", "most", LONGEST) : "")
                        .optionally());
    }

    public Field day(Text t, boolean sent) {
        return Field.of("day", t.say("fairs.programme.day"))
                .value(Typed.line(day))
                .error(sent && date().isEmpty() ? t.say("fairs.error.day") : "");
    }

    public Field from(Text t, boolean sent) {
        return Field.of("from", t.say("fairs.programme.from"))
                .value(Typed.line(from))
                .error(sent && time(from).isEmpty() ? t.say("fairs.error.time") : "");
    }

    public Field to(Text t, boolean sent) {
        boolean turned = time(from).isPresent()
                && time(to).filter(end -> !end.isAfter(time(from).get())).isPresent();
        String error = time(to).isEmpty() ? t.say("fairs.error.time") : turned ? t.say("fairs.programme.turned") : "";
        return Field.of("to", t.say("fairs.programme.to")).value(Typed.line(to)).error(sent ? error : "");
    }

    public List<Link> errors(Text t, boolean sent) {
        return Stream.concat(words(t, sent).stream(), Stream.of(day(t, sent), from(t, sent), to(t, sent)))
                .filter(Field::wrong)
                .map(field -> Link.to(field.error(), "#" + field.name()))
                .toList();
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(Typed.line(day)))
                    .filter(date -> date.getYear() > 2000 && date.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        try {
            String line = Typed.line(typed).replace('.', ':');
            return Optional.of(LocalTime.parse(line.length() == 4 ? "0" + line : line));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
