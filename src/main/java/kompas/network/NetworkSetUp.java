package kompas.network;

import java.util.List;

/**
 * Announced when somebody has answered the set-up page.
 *
 * @param countries of the network, ISO 3166-1 alpha-2
 */
public record NetworkSetUp(List<String> countries) {}
