package kompas.settings;

import java.net.URI;
import java.util.regex.Pattern;

/** What a typed address must be. */
final class Addresses {

    private static final Pattern EMAIL = Pattern.compile("[\\x21-\\x7e&&[^@<>,;\"]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern HOST = Pattern.compile("(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");
    private static final int LONGEST_EMAIL = 254;

    private Addresses() {}

    static boolean ofAPage(String typed) {
        try {
            URI address = new URI(typed.replaceAll("[{}]", ""));
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    static boolean ofMail(String typed) {
        return typed.length() <= LONGEST_EMAIL && EMAIL.matcher(typed).matches();
    }

    /** A host name, with port and scheme if need be: {@code www.razgrad.bg}. */
    static boolean ofAHost(String typed) {
        return HOST.matcher(typed).matches();
    }
}
