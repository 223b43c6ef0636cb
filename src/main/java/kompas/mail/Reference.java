package kompas.mail;

import java.util.UUID;

/**
 * What a mail is about.
 *
 * @param kind in one word: {@code organisation}
 */
public record Reference(String kind, UUID id) {}
