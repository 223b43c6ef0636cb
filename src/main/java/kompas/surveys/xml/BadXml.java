package kompas.surveys.xml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What was sent is no XML, or is XML that was made to do harm. */
public final class BadXml extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean hostile;

    BadXml(String what, boolean hostile, @Nullable Throwable cause) {
        super(what, cause);
        this.hostile = hostile;
    }

    /** It is well formed, but no honest program writes so much. */
    public static BadXml tooMuch(String what) {
        return new BadXml(what, true, null);
    }

    /** Whether it declares entities, is too deep, or says too much: nothing that an honest program writes. */
    public boolean hostile() {
        return hostile;
    }
}
