package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;

/**
 * An organisation a letter can go to.
 *
 * @param lines below its name on the envelope
 * @param country ISO 3166-1 alpha-2
 */
public record LetterAddress(
        OrganisationId id,
        LocalizedText name,
        List<String> lines,
        Optional<String> country,
        Optional<AreaId> area,
        Optional<LocalDate> confirmedOn) {}
