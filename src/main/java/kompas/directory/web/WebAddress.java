package kompas.directory.web;

import java.net.IDN;
import java.net.URI;

/** An address on the web as a person would write it on a poster. */
public final class WebAddress {

    private static final int LONGEST = 40;

    private WebAddress() {}

    public static String shown(String address) {
        String rest = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/+$", "");
        try {
            String host = URI.create(address).getHost();
            if (host != null) {
                rest = rest.replaceFirst(
                        host.replaceFirst("^www\\.", ""), IDN.toUnicode(host.replaceFirst("^www\\.", "")));
            }
        } catch (IllegalArgumentException e) {
            return shortened(address);
        }
        return shortened(rest);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
