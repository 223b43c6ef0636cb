package kompas.events.fairs.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.fairs.Fair;
import kompas.events.fairs.SettingUpFairs;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/** Until when answers are asked for, as typed. */
public record SettingsForm(
        @Nullable String replyBy,
        @Nullable String changeableUntil,
        @Nullable String invitation) {

    static SettingsForm of(Fair fair) {
        return new SettingsForm(
                fair.replyBy().map(LocalDate::toString).orElse(""),
                fair.changeableUntil().map(LocalDate::toString).orElse(""),
                fair.words());
    }

    Optional<LocalDate> by() {
        return day(Typed.line(replyBy));
    }

    Optional<LocalDate> until() {
        return day(Typed.line(changeableUntil));
    }

    String words() {
        return Typed.text(invitation);
    }

    boolean wrong() {
        return noDay(replyBy) || noDay(changeableUntil) || turned() || tooLong();
    }

    public Field replyBy(Text t) {
        return Field.of("replyBy", t.say("fairs.settings.reply-by"))
                .value(Typed.line(replyBy))
                .hint(t.say("fairs.settings.reply-by-hint"))
                .error(noDay(replyBy) ? t.say("fairs.error.day") : "")
                .optionally();
    }

    public Field changeableUntil(Text t) {
        String error =
                noDay(changeableUntil) ? t.say("fairs.error.day") : turned() ? t.say("fairs.settings.turned") : "";
        return Field.of("changeableUntil", t.say("fairs.settings.until"))
                .value(Typed.line(changeableUntil))
                .hint(t.say("fairs.settings.until-hint"))
                .error(error)
                .optionally();
    }

    public Field invitation(Text t) {
        return Field.of("invitation", t.say("fairs.settings.words"))
                .value(words())
                .hint(t.say("fairs.settings.words-hint"))
                .error(tooLong() ? t.say("fairs.error.long", "most", SettingUpFairs.LONGEST_WORDS) : "")
                .optionally();
    }

    public List<Link> errors(Text t) {
        return Stream.of(replyBy(t), changeableUntil(t), invitation(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.error(), "#" + field.name()))
                .toList();
    }

    private boolean turned() {
        return by().isPresent() && until().isPresent() && until().get().isBefore(by().get());
    }

    private boolean tooLong() {
        return words().length() > SettingUpFairs.LONGEST_WORDS;
    }

    private static boolean noDay(@Nullable String typed) {
        String day = Typed.line(typed);
        return !day.isEmpty() && day(day).isEmpty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
