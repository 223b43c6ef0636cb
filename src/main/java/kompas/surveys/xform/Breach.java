package kompas.surveys.xform;

/**
 * A rule of the form that a response breaks.
 *
 * @param path of the question; in a repeat with the number of the entry, counted from 1: /data/person[2]/age
 * @param message what the form itself says to that, in the language asked for; empty when it says nothing
 */
public record Breach(String path, Kind kind, String message) {

    /** Which rule. */
    public enum Kind {
        /** Required and not answered. */
        REQUIRED,
        /** Answered outside of what the form allows. */
        CONSTRAINT,
        /** What is written is not of the type that is asked for, and therefore no answer. */
        TYPE,
        /** None of the choices. */
        CHOICE,
        /** The form has no such question, or not so often. */
        UNKNOWN_QUESTION,
        /** The form's own rule cannot be evaluated. */
        RULE
    }
}
