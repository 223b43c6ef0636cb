package kompas.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * An address takes no mail; published in the transaction that sets it aside, once until it is taken back.
 *
 * @param about what the mail was about that did not arrive
 */
public record AddressSetAside(String email, Optional<UUID> person, Optional<Reference> about) {}
