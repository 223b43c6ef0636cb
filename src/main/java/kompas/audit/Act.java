package kompas.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something done to data that are not only one's own.
 *
 * @param actor the account of whoever did it; empty when nobody was signed in
 * @param action module and verb: {@code accounts.grant}
 * @param subjectKind what it was done to, in one word: {@code person}, {@code organisation}
 * @param detail what is worth knowing about it and names nobody; kept for ever
 * @param personal what names a person; kept for three years or until that person asks to be forgotten
 * @param via how it came in; empty lets the log see for itself, which knows a web page, a command and the system apart, but
 *     not a link
 */
public record Act(
        Optional<UUID> actor,
        String action,
        String subjectKind,
        UUID subject,
        Map<String, String> detail,
        Map<String, String> personal,
        Optional<Via> via) {

    public Act {
        detail = Map.copyOf(detail);
        personal = Map.copyOf(personal);
    }

    public Act(
            Optional<UUID> actor,
            String action,
            String subjectKind,
            UUID subject,
            Map<String, String> detail,
            Map<String, String> personal) {
        this(actor, action, subjectKind, subject, detail, personal, Optional.empty());
    }

    /** The same act, said to have come in this way. */
    public Act cameBy(Via way) {
        return new Act(actor, action, subjectKind, subject, detail, personal, Optional.of(way));
    }
}
