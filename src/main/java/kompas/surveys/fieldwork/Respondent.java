package kompas.surveys.fieldwork;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * One that a survey asks.
 *
 * @param attempts how often somebody tried to reach them
 * @param last the latest try
 */
public record Respondent(
        UUID id, Name name, Reach reach, RespondentState state, Plan plan, int attempts, Optional<Last> last) {

    /**
     * @param organisation empty for one that was newly found
     * @param path of its page behind the language; empty where the public sees none
     * @param alone wants to be left alone since it was added: nobody phones it any more
     */
    public record Name(
            LocalizedText text,
            Optional<OrganisationId> organisation,
            Optional<String> path,
            boolean example,
            boolean alone) {}

    /**
     * @param area its municipality, or its region where nothing finer is known
     * @param place words for the place of one that was newly found; "" for none, likewise {@code contact} and {@code email}
     * @param number in a register, of one that was newly found
     * @param phones those this reader may see
     */
    public record Reach(
            Optional<AreaId> area,
            Optional<Point> point,
            String place,
            String contact,
            List<String> phones,
            String email,
            String number) {}

    /** Who goes there, when next, how they prefer it, and in which language. */
    public record Plan(
            Optional<PersonId> assigned, Optional<Instant> next, Optional<ContactWay> way, String language) {}

    public record Last(Instant at, AttemptOutcome outcome) {}

    /** The latest visit or call that was agreed lies behind us. */
    public boolean late(Instant now) {
        return state.open() && plan.next().filter(next -> next.isBefore(now)).isPresent();
    }
}
