package kompas.shared.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/**
 * What every template knows about the page it is: who reads it, where it stands. A controller method takes it as a
 * parameter; every page template has it as {@code page}.
 *
 * @param t words in the reader's language
 * @param path the path behind the language, starting with a slash: {@code /organisations}
 * @param query the raw query string without the question mark, empty when there is none
 * @param base scheme, host and port as the reader typed them, no slash at the end
 * @param languages every language of the installation, as BCP-47 tags
 * @param siteName the network's name
 */
public record Page(Text t, String path, String query, String base, List<String> languages, LocalizedText siteName) {

    public String language() {
        return t.language();
    }

    /** The address of another page in the same language: {@code to("/organisations")}. */
    public String to(String otherPath) {
        return "/" + language() + otherPath;
    }

    /** This page in another language, with its query. */
    public String in(String otherLanguage) {
        return "/" + otherLanguage + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The full address of this page without query, for canonical links and sharing. */
    public String canonical() {
        return base + "/" + language() + path;
    }
}
