package kompas.directory.joining.web;

/**
 * An organisation that may be the same.
 *
 * @param language of the name
 * @param path of its page, behind the reader's language
 */
public record Lookalike(String name, String language, String where, String path) {}
