package kompas.surveys.method;

/**
 * A letter with its blanks.
 *
 * @param subject "" for one that does not go out by mail
 */
public record LetterText(String subject, String body) {}
