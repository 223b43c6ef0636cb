package kompas.directory.reporting;

import java.util.Locale;

/** Who reads a decision and may object to it. */
public enum Side {
    /** Whoever reported. */
    REPORTER,
    /** Those who look after the page. */
    PAGE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
