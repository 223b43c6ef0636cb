package kompas.directory.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.LegalForm;
import kompas.directory.OrganisationId;
import kompas.directory.Status;
import kompas.places.AreaId;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Thumbnail;

/**
 * One organisation of the list.
 *
 * @param shown whether the public sees it
 * @param area its municipality, or its region where nothing finer is known
 * @param email whether an address to write to is known; likewise {@code phone}
 * @param confirmed when somebody last said that all of it is true
 * @param note the beginning of the newest note
 */
public record Listed(
        OrganisationId id,
        String slug,
        LocalizedText name,
        LegalForm form,
        Status status,
        boolean shown,
        boolean example,
        List<String> fields,
        Optional<AreaId> area,
        Optional<SettlementId> settlement,
        boolean email,
        boolean phone,
        Optional<LocalDate> confirmed,
        Optional<String> note,
        Optional<Thumbnail> logo) {

    /** The address of its page behind the language; a page of its own for staff while the public sees none. */
    public String path() {
        return "/organisations/" + slug + (shown ? "" : "/edit");
    }

    /**
     * A part of the list.
     *
     * @param earlier whether there are more before it; likewise {@code later}
     */
    public record Part(List<Listed> rows, boolean earlier, boolean later) {}
}
