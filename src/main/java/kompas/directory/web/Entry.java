package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.needs.Need;
import kompas.shared.kernel.LocalizedText;

/**
 * One organisation in a list.
 *
 * @param place where it is, in words
 * @param distance how far away, in words; empty when nobody asked
 */
public record Entry(OrganisationSummary summary, String place, Optional<String> distance, List<Need> needs) {

    /** Two letters that stand for it where it has no picture. */
    public String initials() {
        return Initials.of(summary.name().texts().getOrDefault(summary.name().source(), ""));
    }

    public LocalizedText.Shown name(String language) {
        return summary.name().in(language);
    }
}
