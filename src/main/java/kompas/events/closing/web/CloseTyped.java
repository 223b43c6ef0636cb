package kompas.events.closing.web;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kompas.events.closing.Closing;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** The screen as it was sent. */
public record CloseTyped(
        @Nullable String date,
        @Nullable String came,
        @Nullable String newcomers,
        @Nullable String sentence,
        @Nullable String failed,
        @Nullable String nextTime,
        @Nullable String shown,
        @Nullable String permitted) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** What was written down before, or what the door counted. */
    static CloseTyped of(Optional<Closing> before, int counted, String language) {
        return before.map(closing -> new CloseTyped(
                        null,
                        Integer.toString(closing.came()),
                        closing.newcomers().isPresent()
                                ? Integer.toString(closing.newcomers().getAsInt())
                                : "",
                        closing.sentence().map(text -> text.in(language).text()).orElse(""),
                        closing.failed(),
                        closing.nextTime(),
                        closing.shown() ? "true" : "",
                        ""))
                .orElseGet(() ->
                        new CloseTyped(null, counted > 0 ? Integer.toString(counted) : "", "", "", "", "", "true", ""));
    }

    boolean soundCame() {
        return number(came).isPresent() && number(came).getAsInt() <= Closing.MOST_PEOPLE;
    }

    boolean soundNewcomers() {
        return Typed.line(newcomers).isEmpty()
                || number(newcomers).isPresent()
                        && number(newcomers).getAsInt() <= number(came).orElse(0);
    }

    boolean soundWords() {
        return Typed.line(sentence).length() <= Closing.LONGEST_SENTENCE;
    }

    boolean soundNotes() {
        return Typed.text(failed).length() <= Closing.LONGEST_NOTE
                && Typed.text(nextTime).length() <= Closing.LONGEST_NOTE;
    }

    boolean sound() {
        return soundCame() && soundNewcomers() && soundWords() && soundNotes();
    }

    /** @param before what stood there, whose sentence in other languages stays */
    Closing closing(Optional<Closing> before, String language) {
        String words = Typed.line(sentence);
        Optional<LocalizedText> said = words.isEmpty()
                ? Optional.empty()
                : Optional.of(before.flatMap(Closing::sentence)
                        .map(text -> text.with(language, words))
                        .orElseGet(() -> LocalizedText.of(language, words)));
        return new Closing(
                number(came).orElseThrow(),
                number(newcomers),
                said,
                Typed.text(failed),
                Typed.text(nextTime),
                "true".equals(shown));
    }

    private static OptionalInt number(@Nullable String typed) {
        String line = Typed.line(typed);
        return NUMBER.matcher(line).matches() ? OptionalInt.of(Integer.parseInt(line)) : OptionalInt.empty();
    }
}
