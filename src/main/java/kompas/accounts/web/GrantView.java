package kompas.accounts.web;

/**
 * One grant on the screen.
 *
 * @param code as forms send it
 */
public record GrantView(String words, String code, boolean revocable) {}
