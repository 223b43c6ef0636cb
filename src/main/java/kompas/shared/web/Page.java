package kompas.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/**
 * What every template knows about the page it is: who reads it, where it stands. A controller method takes it as a
 * parameter; every page template has it as {@code page}, without the controller putting it into the model.
 *
 * @param t words in the reader's language
 * @param path the path behind the language, starting with a slash: {@code /organisations}; empty on the home page
 * @param query the query string without the question mark, sorted by name, empty when there is none
 * @param base scheme, host and port as the reader typed them, no slash at the end
 * @param frame what is the same on every page of the installation
 * @param visitor whoever is signed in; always empty on a page that is kept in memory
 */
public record Page(Text t, String path, String query, String base, Frame frame, Optional<Visitor> visitor) {

    public String language() {
        return t.language();
    }

    /** Every language of the installation, as BCP-47 tags. */
    public List<String> languages() {
        return frame.languages();
    }

    /** The same, the reader's own first: the order in which a form asks for a text in each. */
    public List<String> languagesOwnFirst() {
        return Stream.concat(Stream.of(language()), languages().stream())
                .distinct()
                .toList();
    }

    /** The network's name. */
    public LocalizedText siteName() {
        return frame.siteName();
    }

    /** The address of another page in the same language: {@code to("/organisations")}; the home page is {@code to("")}. */
    public String to(String otherPath) {
        return "/" + language() + otherPath;
    }

    /** This page in another language, with its query. */
    public String in(String otherLanguage) {
        return "/" + otherLanguage + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address that leads to this page in another language and remembers that it was chosen. */
    public String remember(String otherLanguage) {
        String here = path + (query.isEmpty() ? "" : "?" + query);
        return "/language/" + otherLanguage
                + (here.isEmpty() ? "" : "?path=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    /** The full address of this page without query, for canonical links and sharing. */
    public String canonical() {
        return base + "/" + language() + path;
    }

    /** The address of a file of the look, which may be kept for ever: {@code asset("app.css")}. */
    public String asset(String name) {
        return frame.assets().address(name);
    }

    /** Whether the network has the page at {@code path}, behind the language: what is switched off is linked from nowhere. */
    public boolean offers(String otherPath) {
        return frame.offers(otherPath);
    }

    /** Whether this page is the one at {@code path} or stands below it. */
    public boolean under(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
