package kompas.events.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * Parallel activities in many places under one theme.
 *
 * @param reason why it was called off, in somebody's own words; empty while it is not
 * @param begins its first day; its last is the same when it is one day
 * @param countries whose libraries may join; none for all
 * @param previous last year's, to compare with
 */
public record Campaign(
        UUID id,
        String slug,
        Status status,
        Optional<LocalizedText> reason,
        Words words,
        LocalDate begins,
        LocalDate ends,
        List<String> countries,
        List<Integer> goals,
        Optional<UUID> previous,
        boolean example) {

    public Campaign {
        countries = List.copyOf(countries);
        goals = List.copyOf(goals);
    }

    /** Whether it is announced. */
    public enum Status {
        /** Seen by those who begin campaigns alone. */
        DRAFT,
        /** Announced: libraries may join. */
        OPEN,
        /** Announced, and not held after all. */
        CALLED_OFF;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What it says of itself.
     *
     * @param press a text for the press, in which {@code {place}} and {@code {issue}} stand for what each library fills in
     * @param poster the line under the title of every poster
     */
    public record Words(
            LocalizedText title,
            Optional<LocalizedText> summary,
            Optional<LocalizedText> description,
            Optional<LocalizedText> press,
            Optional<LocalizedText> poster) {}

    /** One thing every library that joins should not forget. */
    public record Step(UUID id, LocalizedText text) {}

    /** The path of its page behind the language. */
    public String path() {
        return "/campaigns/" + slug;
    }

    public LocalizedText title() {
        return words.title();
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    /** Whether everybody may see its page. */
    public boolean isPublic() {
        return status != Status.DRAFT;
    }

    public boolean calledOff() {
        return status == Status.CALLED_OFF;
    }

    public boolean oneDay() {
        return begins.equals(ends);
    }

    /** Whether a day lies in it. */
    boolean covers(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }

    /** The same at its address, announced or not. */
    Campaign as(String address, Status now, Optional<LocalizedText> why) {
        return new Campaign(id, address, now, why, words, begins, ends, countries, goals, previous, example);
    }
}
