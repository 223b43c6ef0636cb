package kompas.shared.web;

/**
 * The search in the header of every page; the module that can find most publishes it as a bean.
 *
 * @param path path behind the language that takes {@code q}
 * @param suggestions path behind the language that answers with {@code ui/suggestions}
 * @param labelKey key of what can be found, for the label of the box
 */
public record SiteSearch(String path, String suggestions, String labelKey) {}
