package kompas.accounts.domain;

import java.util.Set;

/**
 * Where a passkey works.
 *
 * @param domain the relying party id
 * @param origins the addresses browsers may say they are at
 */
public record PasskeySite(String domain, Set<String> origins) {}
