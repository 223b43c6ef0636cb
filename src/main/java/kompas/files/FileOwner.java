package kompas.files;

import java.util.UUID;

/**
 * The thing a file belongs to.
 *
 * @param kind one lower-case word of the module that owns it: {@code organisation}
 */
public record FileOwner(String kind, UUID id) {}
