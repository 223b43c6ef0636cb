package kompas.directory.duplicates;

import java.util.Locale;

/** What speaks for or against two organisations being one; each has a weight in {@code weights.properties}. */
enum Signal {
    ALWAYS,
    NAME_ALIKE,
    NAME_EQUAL,
    NAME_RARE,
    NAME_ELSEWHERE,
    NAME_WITHIN,
    WORDS_DIFFER,
    INITIALS,
    SAME_NUMBER,
    OTHER_NUMBER,
    OTHER_LEGAL_FORM,
    RELATIVE,
    SAME_PLACE,
    NEAR,
    ELSEWHERE,
    SAME_ADDRESS,
    OTHER_ADDRESS,
    CLOSE,
    FAR,
    SAME_IDENTIFIER,
    OTHER_IDENTIFIER,
    SAME_PHONE,
    OTHER_PHONE,
    SAME_EMAIL,
    SAME_SITE,
    OTHER_SITE,
    CONTACT_ELSEWHERE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
