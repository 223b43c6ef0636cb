package kompas.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to what people agreed to. All calls that write belong into the transaction of what they are about. */
public interface Consents {

    /** Writes down that somebody agreed. One that stands already for the same person and thing is followed by the new one. */
    void record(NewConsent consent);

    /** What stands and what was withdrawn about one thing, newest first. */
    List<Consent> about(UUID thing);

    /** What somebody with this address agreed to, newest first. */
    List<Consent> of(String email);

    /**
     * Takes one back and tells {@link ConsentWithdrawn}.
     *
     * @return false when there is none, or it was withdrawn before
     */
    boolean withdraw(UUID consent, Optional<PersonId> by);

    /** What stands about one thing is about another from now on, because the two became one. Answers which it was. */
    List<UUID> handOver(UUID from, UUID to);

    /** These are about this thing again. */
    void handBack(List<UUID> consents, UUID to);

    /** @param by whoever writes it down */
    record NewConsent(
            Consent.About about,
            Consent.Whose whose,
            Consent.Wording wording,
            How how,
            LocalDate givenOn,
            Optional<PersonId> by) {}
}
