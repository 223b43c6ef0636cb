package kompas.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody agreed that something of theirs is published, and may take it back at any time.
 *
 * @param about the thing it is published with
 * @param whose whoever agreed
 * @param wording what they agreed to
 * @param recordedBy whoever wrote it down; oneself, where it was done on these pages
 */
public record Consent(
        UUID id,
        About about,
        Whose whose,
        Wording wording,
        How how,
        LocalDate givenOn,
        Optional<PersonId> recordedBy,
        Optional<Instant> withdrawnAt) {

    /** @param purpose in one word: {@code contact} */
    public record About(String purpose, String kind, UUID id) {}

    /** At least one of them is known. */
    public record Whose(Optional<String> email, Optional<String> name, Optional<String> phone) {}

    /** @param version of the text, by its day; texts of earlier versions stay in the messages */
    public record Wording(String version, String language) {}
}
