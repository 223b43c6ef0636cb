package kompas.shared.web;

/**
 * A word that leads somewhere: a tab, a crumb, a filter to take away.
 *
 * @param current whether it leads to where the reader is
 */
public record Link(String label, String href, boolean current) {

    public static Link to(String label, String href) {
        return new Link(label, href, false);
    }

    /** Where the reader is. */
    public static Link here(String label, String href) {
        return new Link(label, href, true);
    }
}
