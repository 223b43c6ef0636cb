package kompas.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Thumbnail;

/**
 * One organisation as a line of a list.
 *
 * @param example invented for a demonstration, and to be marked so wherever it is shown
 * @param fields ICNP/TSO codes, the primary one first
 * @param goals numbers of the goals for sustainable development it works for
 * @param confirmed the day somebody who knows last said that all this is true
 */
public record OrganisationSummary(
        OrganisationId id,
        String slug,
        LocalizedText name,
        Optional<LocalizedText> description,
        LegalForm legalForm,
        Status status,
        boolean example,
        List<String> fields,
        List<Integer> goals,
        Location location,
        Optional<LocalDate> confirmed,
        Instant created,
        Optional<Thumbnail> logo) {

    /** The path of its page behind the language. */
    public String path() {
        return "/organisations/" + slug;
    }
}
