package kompas.directory.joining;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.places.AreaId;

/**
 * An organisation on its way into the directory.
 *
 * @param language of whoever adds it, and of what they wrote
 * @param promisedOn the day an answer was promised by, once it waits for one
 * @param reason what was asked back, or why it was declined
 * @param organisation what it became
 */
public record Addition(
        UUID id,
        State state,
        String language,
        Answers answers,
        Optional<AreaId> municipality,
        Optional<LocalDate> promisedOn,
        Optional<String> reason,
        Optional<UUID> organisation) {

    /** How far it has come. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Not confirmed from the mailbox yet. */
        SENT,
        /** For an answer. */
        WAITING,
        /** Being written again, for something was asked back. */
        ASKED,
        APPROVED,
        DECLINED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
