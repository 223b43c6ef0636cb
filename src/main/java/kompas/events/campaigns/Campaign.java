package kompas.events.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * Parallel activities in many places under one theme.
 *
 * @param press a text for the press, in which {@code {place}} and {@code {issue}} stand for what each library fills in
 * @param poster the line under the title of every poster
 * @param begins its first day; its last is the same when it is one day
 * @param countries whose libraries may join; none for all
 * @param previous last year's, to compare with
 */
public record Campaign(
        UUID id,
        String slug,
        boolean open,
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

    /** What it says of itself. */
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

    public boolean oneDay() {
        return begins.equals(ends);
    }
}
