package kompas.surveys.typing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer corrects what somebody answered: everything stays in its history, and it is looked at again. */
@Service
public class CorrectingResponses {

    private static final int LONGEST_REASON = 500;

    private final CorrectedResponses responses;
    private final PaperEntries entries;
    private final SurveysPermissions permissions;

    CorrectingResponses(CorrectedResponses responses, PaperEntries entries, SurveysPermissions permissions) {
        this.responses = responses;
        this.entries = entries;
        this.permissions = permissions;
    }

    /**
     * A response, and what follows when it is corrected.
     *
     * @param title what its form calls it; "" for nothing
     * @param known whether its form is: without it nobody knows what is asked
     * @param decided whether it was accepted or rejected, and is to be looked at again
     * @param facts of it that were taken over, and stay
     * @param begun a correction that is not sent yet, and whether it is this person's
     */
    public record Correctable(
            UUID id, String title, boolean known, boolean decided, int facts, Optional<Begun> begun) {}

    /** @param by empty for whoever is no longer known */
    public record Begun(UUID entry, Optional<PersonId> by, boolean mine) {}

    /** @throws NotFound when this survey has no such response */
    @Transactional(readOnly = true)
    public Correctable get(SignedIn who, Survey survey, UUID response) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        CorrectedResponses.Standing standing = standing(survey, response);
        return new Correctable(
                standing.id(),
                standing.title(),
                standing.version().isPresent(),
                standing.status().equals("accepted") || standing.status().equals("rejected"),
                standing.proposals(),
                entries.correcting(response)
                        .map(entry -> new Begun(entry.id(), entry.stage().by(), entry.isOf(who.id()))));
    }

    /**
     * Begins a correction, or takes over the one there is.
     *
     * @param reason why
     * @return where it is typed; empty where it is not said in a few words why, or the form is not known
     * @throws NotFound when this survey has no such response
     */
    @Transactional
    public Optional<UUID> begin(SignedIn who, Survey survey, UUID response, String reason) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        CorrectedResponses.Standing standing = standing(survey, response);
        Optional<PaperEntry> begun = entries.correcting(response);
        if (begun.isPresent()) {
            entries.takeOver(begun.get(), who.id());
            return begun.map(PaperEntry::id);
        }
        if (!isReason(reason) || standing.version().isEmpty()) {
            return Optional.empty();
        }
        UUID entry = entries.begin(survey, standing.version().get(), response, standing.instanceId(), who.id());
        entries.find(survey.id(), entry)
                .ifPresent(made -> entries.write(made, Map.of(PaperEntry.REASON, Typed.line(reason))));
        return Optional.of(entry);
    }

    /** Whether it says in a few words why a response is corrected. */
    static boolean isReason(String typed) {
        return Typed.within(Typed.line(typed), 1, LONGEST_REASON);
    }

    private CorrectedResponses.Standing standing(Survey survey, UUID response) {
        return responses.find(survey.id(), response).orElseThrow(() -> new NotFound("Response " + response));
    }
}
