package kompas.surveys.writing;

import kompas.surveys.writing.sheets.Manuscript;

/** What becomes of a change somebody wants to make. */
public sealed interface Edit {

    /** @param manuscript as it is now */
    record Made(Manuscript manuscript) implements Edit {}

    /** Somebody else changed the same question since it was read; nothing has changed. */
    record Overtaken() implements Edit {}

    /** The question is no longer there. */
    record Gone() implements Edit {}
}
