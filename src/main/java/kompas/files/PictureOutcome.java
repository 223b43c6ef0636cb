package kompas.files;

/** What became of an upload. */
public sealed interface PictureOutcome {

    record Kept(Picture picture) implements PictureOutcome {}

    /** Nothing was kept. */
    record Refused(Refusal reason) implements PictureOutcome {}
}
