package kompas.accounts.web;

import org.jspecify.annotations.Nullable;

/**
 * A passkey that was made or used, as the browser sends it.
 *
 * @param credential the browser's answer as JSON
 */
record PasskeyForm(
        @Nullable String name,
        @Nullable String credential,
        @Nullable String then) {

    private static final int LONGEST_NAME = 60;

    static PasskeyForm unanswered(String then) {
        return new PasskeyForm(null, null, then);
    }

    String givenName() {
        return name == null ? "" : name.strip();
    }

    boolean named() {
        return !givenName().isEmpty() && givenName().length() <= LONGEST_NAME;
    }

    String answer() {
        return credential == null ? "" : credential;
    }

    String destination() {
        return then == null ? "" : then;
    }
}
