package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.directory.Status;
import kompas.shared.kernel.LocalizedText;

/**
 * Where an organisation stands, public or not, and what its page says, for those who decide about it.
 *
 * @param facts what the page shows beside its name and description: website, addresses, contacts
 */
public record Standing(
        OrganisationId id,
        String slug,
        LocalizedText name,
        Optional<LocalizedText> description,
        boolean listed,
        Status status,
        Optional<LocalDate> closedOn,
        Optional<LocalizedText> closedBecause,
        List<String> facts) {

    public String path() {
        return "/organisations/" + slug;
    }
}
