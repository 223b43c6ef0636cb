package kompas.surveys.typing;

import kompas.surveys.collecting.FlagKind;

/**
 * What is made out of something that was typed.
 *
 * @param answer as a phone would send it; "" for none. Of what is strange, as it was typed
 */
record Understood(Kind kind, String answer) {

    enum Kind {
        ANSWER,
        /** It stands on the paper, and nobody can read it. */
        UNREADABLE,
        /** The paper has nothing there. */
        BLANK,
        /** It is no answer to this question; the paper is what it is. */
        STRANGE
    }

    static Understood answer(String answer) {
        return new Understood(Kind.ANSWER, answer);
    }

    static Understood strange(String typed) {
        return new Understood(Kind.STRANGE, typed);
    }

    static Understood of(FlagKind note) {
        return new Understood(note == FlagKind.UNREADABLE ? Kind.UNREADABLE : Kind.BLANK, "");
    }
}
