package kompas.surveys.web;

/**
 * Whom somebody wants to invite to a team, as it was typed.
 *
 * @param problem a message, "" for none
 * @param invited whether an invitation has just been sent
 */
public record Asked(String name, String email, String problem, boolean invited) {}
