package kompas.surveys.mailing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;

/**
 * One that is asked, as a letter sees them.
 *
 * @param page path of its page behind the language; empty where the public sees none
 * @param email "" for none that may be used
 * @param language they are written to in
 * @param last when any letter of this survey went to them
 */
public record Addressee(
        UUID id,
        LocalizedText name,
        Optional<String> page,
        Optional<AreaId> area,
        String email,
        String language,
        Turn turn,
        Optional<LocalDate> last) {}
