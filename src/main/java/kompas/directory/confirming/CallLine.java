package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to phone.
 *
 * @param why what makes it one to phone
 * @param phones its numbers, shown to the public or not
 * @param last the latest call
 */
public record CallLine(
        OrganisationId id,
        String slug,
        LocalizedText name,
        Optional<AreaId> area,
        Optional<LocalDate> confirmedOn,
        Why why,
        List<Phone> phones,
        Optional<Call> last) {

    /** Why it is on the list. */
    public enum Why {
        /** Asked, reminded, silent. */
        SILENT,
        /** Nobody reads mail there. */
        NO_MAIL,
        /** Off the lists until somebody says yes. */
        UNLISTED
    }

    /** @param name whose it is */
    public record Phone(@Nullable String name, String phone) {}
}
