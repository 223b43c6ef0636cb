package kompas.directory.joining.web;

/**
 * An organisation that may be the same.
 *
 * @param language of the name
 * @param reasons in words; empty for whoever may not know them
 * @param path of its page, behind the reader's language
 */
public record Lookalike(String name, String language, String where, String reasons, String path) {}
