package kompas.directory.erasing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * A contact that is kept and not used.
 *
 * @param said name, role, address and number, in one line
 * @param name what they are called; empty for a mailbox
 * @param liftsOn when it ends, once that was told
 */
public record RestrictedContact(
        UUID id,
        UUID organisation,
        String slug,
        LocalizedText organisationName,
        String said,
        String name,
        Optional<String> email,
        LocalDate since,
        Optional<LocalDate> liftsOn) {}
