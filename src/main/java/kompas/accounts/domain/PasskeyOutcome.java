package kompas.accounts.domain;

import kompas.accounts.PersonId;

/** What came of what a browser sent. */
public sealed interface PasskeyOutcome {

    /** @param person whose passkey it is */
    record Accepted(PersonId person) implements PasskeyOutcome {}

    /** @param why also the message that says so: {@code passkeys.refused.<code>} */
    record Refused(Reason why) implements PasskeyOutcome {}

    /** Why a passkey was not taken. */
    enum Reason {
        /** The browser sent nothing, or nothing that makes sense. */
        NOTHING,
        /** It was asked for too long ago, used before, or is of nobody here. */
        UNKNOWN,
        /** It was used since in a way only a copy could be. */
        COPIED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
