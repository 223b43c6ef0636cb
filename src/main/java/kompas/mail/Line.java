package kompas.mail;

import java.util.regex.Pattern;

/** Text that stands in one line of a mail's head, where a line break would begin a header of somebody else's. */
final class Line {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Line() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** A reader of mail has no page that a short address would belong to; other schemes than these do other things. */
    static void address(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            throw new IllegalArgumentException("Not a whole address: " + address);
        }
    }
}
