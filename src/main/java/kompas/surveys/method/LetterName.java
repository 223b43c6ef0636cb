package kompas.surveys.method;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a survey has to write, to say and to hand over. */
public enum LetterName {
    INVITATION_MAIL,
    INVITATION_LETTER,
    REMINDER,
    THANKS,
    PHONE_SCRIPT,
    CONSENT_FORM,
    PRIVACY_NOTICE,
    FIELDWORK_CARD;

    /** Whether whoever gets it can answer by the code in it. */
    public boolean hasCode() {
        return this == INVITATION_MAIL || this == INVITATION_LETTER || this == REMINDER;
    }

    /** Whether it goes out by mail, with a subject. */
    public boolean mailed() {
        return this == INVITATION_MAIL || this == REMINDER || this == THANKS;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "method.letter." + code();
    }

    public static Optional<LetterName> find(String code) {
        return Stream.of(values()).filter(name -> name.code().equals(code)).findFirst();
    }
}
