package kompas.shared.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type into forms, made fit to keep. */
public final class Typed {

    /** Letters that are not seen but turn others around or hide them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t]]");

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");
    private static final int LONGEST_ADDRESS = 254;

    private Typed() {}

    /** What a form sent as it is; empty where it did not send the field. */
    public static String asSent(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** One line without letters nobody sees; empty for nothing. */
    public static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** Several lines without letters nobody sees; empty for nothing. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    public static boolean isAddress(String typed) {
        return typed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(typed).matches();
    }

    public static boolean within(String typed, int fewest, int most) {
        return typed.length() >= fewest && typed.length() <= most;
    }
}
