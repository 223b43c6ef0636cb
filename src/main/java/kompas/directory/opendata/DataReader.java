package kompas.directory.opendata;

import kompas.shared.text.Text;

/**
 * Whom open data is written for.
 *
 * @param t words in the reader's language; texts without that language stay in their own
 * @param base scheme, host and port the data is asked at, no slash at the end
 */
public record DataReader(Text t, String base) {

    public String language() {
        return t.language();
    }

    /** The page of an organisation people are sent to. */
    public String page(PublishedOrganisation organisation) {
        return base + "/" + language() + "/organisations/" + organisation.slug();
    }

    /** The address of something on this server. */
    public String at(String path) {
        return base + path;
    }
}
