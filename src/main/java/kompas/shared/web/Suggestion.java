package kompas.shared.web;

/**
 * One line below a search box while someone types.
 *
 * @param label what it is called
 * @param language BCP-47 tag of the label
 * @param detail what and where it is, in the reader's language
 * @param href where it leads
 */
public record Suggestion(String label, String language, String detail, String href) {}
