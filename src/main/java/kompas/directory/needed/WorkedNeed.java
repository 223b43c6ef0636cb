package kompas.directory.needed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.libraries.LibraryId;
import kompas.needs.Need;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;

/**
 * A need with what is done about it, as those see it who look after the organisation.
 *
 * @param who states it
 * @param wanted whether it stands on the public board: nobody called it answered or gone, its last day has not passed, and who
 *     states it has not closed
 * @param since the day this state began
 * @param origin where it was said
 */
public record WorkedNeed(
        UUID id,
        Stating who,
        Need need,
        NeedState state,
        boolean wanted,
        LocalDate since,
        Origin origin,
        List<NeedAnswer> answers) {

    public WorkedNeed {
        answers = List.copyOf(answers);
    }

    /**
     * The organisation.
     *
     * @param area its municipality, or its region while no municipality is known
     * @param library the library it also is
     */
    public record Stating(
            OrganisationId id,
            String slug,
            LocalizedText name,
            boolean example,
            Optional<AreaId> area,
            Optional<LibraryId> library) {

        public String path() {
            return "/organisations/" + slug;
        }
    }

    /**
     * Where a need was said.
     *
     * @param source the survey, the organisation itself, the file
     * @param survey the survey's id, where it was one
     * @param on the day it was said
     */
    public record Origin(LocalizedText source, Optional<UUID> survey, LocalDate on) {}
}
