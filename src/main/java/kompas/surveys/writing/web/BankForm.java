package kompas.surveys.writing.web;

import java.util.Optional;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import kompas.surveys.writing.sheets.Moving;

/**
 * What of the bank somebody looks at, and which question they take or give.
 *
 * @param at beside which question it will stand, "" for the end
 * @param added the one that has just been taken
 */
record BankForm(
        String token,
        String key,
        String theme,
        String words,
        String at,
        String where,
        String page,
        String did,
        String added) {

    private static final int LONGEST = 100;

    BankForm {
        token = Typed.asSent(token);
        key = Typed.asSent(key);
        theme = Typed.asSent(theme);
        words = Typed.line(words);
        words = words.substring(0, Math.min(words.length(), LONGEST));
        at = Typed.asSent(at);
        where = Typed.asSent(where);
        page = Typed.asSent(page);
        did = Typed.asSent(did);
        added = Typed.asSent(added);
    }

    Optional<Moving.To> to() {
        return at.isEmpty()
                ? Optional.empty()
                : Coded.find(Moving.Where.class, where).map(place -> new Moving.To(place, at));
    }

    int number() {
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** What is looked at, behind the path; another page of it where one is named. */
    String query(int number) {
        return "?theme=" + Addresses.encoded(theme) + "&words=" + Addresses.encoded(words) + place()
                + (number > 1 ? "&page=" + number : "");
    }

    private String place() {
        return at.isEmpty() ? "" : "&at=" + Addresses.encoded(at) + "&where=" + Addresses.encoded(where);
    }

    /** The next one stands behind the one that has come. */
    BankForm behind(String name) {
        return at.isEmpty() || name.isEmpty()
                ? this
                : new BankForm(token, key, theme, words, name, Moving.Where.AFTER.code(), page, did, added);
    }
}
