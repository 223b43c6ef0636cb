package kompas.mail;

import java.util.Optional;
import java.util.UUID;

/** A mail was given up after days of trying; published in the transaction that gives it up. */
public record MailFailed(UUID mail, String kind, Optional<UUID> person, Optional<Reference> about) {}
