package kompas.surveys.desk;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;

/**
 * One to look up.
 *
 * @param id as the survey asks it
 * @param by who has it in work, or had it
 * @param facts how many were written down
 */
public record DeskOne(UUID id, Name name, Where where, DeskState state, Optional<PersonId> by, int facts) {

    /**
     * @param organisation empty for one that was newly found
     * @param path of its page behind the language
     */
    public record Name(
            LocalizedText text, Optional<OrganisationId> organisation, Optional<String> path, boolean example) {}

    /**
     * @param place in words, of one that was newly found; "" for none, likewise the others
     * @param number in a register
     */
    public record Where(
            Optional<AreaId> area, String place, String number, String phone, String email, String language) {}
}
