package kompas.surveys.reviewing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.surveys.Survey;
import kompas.surveys.reviewing.ReceivedResponse.Dismissed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why something that looks suspicious means nothing; it stays with the response, and an edit of the response looks anew. */
@Service
public class DismissingFlags {

    /** Longer reasons are cut. */
    public static final int LONGEST = 500;

    private final Reviewing reviewing;
    private final FlagRows flags;
    private final AuditLog audit;
    private final Clock clock;

    DismissingFlags(Reviewing reviewing, FlagRows flags, AuditLog audit, Clock clock) {
        this.reviewing = reviewing;
        this.flags = flags;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nothing happens where there is no such flag, or somebody dismissed it already.
     *
     * @param why not blank
     * @throws kompas.shared.kernel.NotFound when this survey has no such response
     */
    @Transactional
    public void dismiss(SignedIn who, Survey survey, UUID response, Which which, String why) {
        reviewing.get(who, survey, response);
        String words = why.substring(0, Math.min(why.length(), LONGEST));
        if (flags.dismiss(
                response, which.kind(), which.path(), new Dismissed(clock.instant(), Optional.of(who.id()), words))) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.flag-dismiss",
                    "response",
                    response,
                    Map.of("kind", which.kind()),
                    Map.of()));
        }
    }

    /** @param path of the question it is about, "" for the whole */
    public record Which(String kind, String path) {}
}
