package kompas.audit;

import java.util.Locale;

/** The way an act came in. */
public enum Via {
    /** Somebody at the site, signed in or not. */
    WEB,
    /** Somebody who followed a link from a mail or a letter. */
    LINK,
    /** Somebody at the command line of the server. */
    COMMAND,
    /** Nobody: a job, a night, an import running behind. */
    SYSTEM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Via of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
