package kompas.accounts.requests.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kompas.accounts.How;
import kompas.accounts.requests.DataRequest.Kind;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, by whom and how, as it was typed.
 *
 * @param once made when the form was shown, so that a form sent twice is one request
 */
record AskForm(
        @Nullable String once,
        @Nullable String kind,
        @Nullable String how,
        @Nullable String on,
        @Nullable String name,
        @Nullable String reach,
        @Nullable String words) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t]]");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static AskForm fresh(String kind, LocalDate today) {
        return new AskForm(UUID.randomUUID().toString(), kind, null, today.toString(), null, null, null);
    }

    UUID id() {
        return once != null && ID.matcher(once).matches() ? UUID.fromString(once) : UUID.randomUUID();
    }

    Optional<Kind> chosen() {
        return Coded.find(Kind.class, text(kind));
    }

    Optional<How> way() {
        return How.told(text(how));
    }

    /** Empty for what is no day, lies ahead, or so long back that the month was over a year ago. */
    Optional<LocalDate> day(LocalDate today) {
        return date(text(on)).filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(1)));
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    String text(@Nullable String typed) {
        return typed == null
                ? ""
                : UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }
}
