package kompas.surveys.questionnaires;

import java.util.List;

/** What became of the wish to publish a draft. */
public sealed interface Publication {

    record Published() implements Publication {}

    /** There is no draft, or somebody has published it meanwhile. */
    record NothingToPublish() implements Publication {}

    /** A version of this name is out already: phones could not tell them apart. */
    record VersionTaken(String version) implements Publication {}

    /** Something in the draft must be mended before it is a form. */
    record Broken() implements Publication {}

    /** The form speaks of files that nobody has given yet. */
    record FilesMissing(List<String> names) implements Publication {}

    /** Answers to the version that is out would have no question any more. */
    record LosesAnswers(List<Loss> losses) implements Publication {}
}
