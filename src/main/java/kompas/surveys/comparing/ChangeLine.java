package kompas.surveys.comparing;

import java.util.List;
import java.util.Optional;

/**
 * A change in words.
 *
 * @param before how it was, where that says more than the sentence
 * @param pieces of a text that was changed, word by word; none for other changes
 */
public record ChangeLine(
        Safety safety, String sentence, Optional<RuleSaid> before, Optional<RuleSaid> after, List<Piece> pieces) {

    public ChangeLine {
        pieces = List.copyOf(pieces);
    }

    static ChangeLine of(Change change, String sentence) {
        return new ChangeLine(change.safety(), sentence, Optional.empty(), Optional.empty(), List.of());
    }

    ChangeLine with(Optional<RuleSaid> was, Optional<RuleSaid> is) {
        return new ChangeLine(safety, sentence, was, is, pieces);
    }

    ChangeLine with(List<Piece> words) {
        return new ChangeLine(safety, sentence, before, after, words);
    }
}
