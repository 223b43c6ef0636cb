package kompas.surveys.writing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of questions and languages in addresses. */
public final class Addresses {

    private Addresses() {}

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An id of a page's part that no name can break. */
    public static String anchor(String key) {
        return "q-" + encoded(key).replace("%", "_").replace("+", "_").replace("*", "_");
    }
}
