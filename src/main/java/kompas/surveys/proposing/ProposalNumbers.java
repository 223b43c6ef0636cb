package kompas.surveys.proposing;

import java.util.List;

/**
 * What came of a survey's answers so far.
 *
 * @param kinds how many organisations said that they lack something of a kind, the most frequent first
 */
public record ProposalNumbers(int open, int accepted, int declined, List<Kind> kinds) {

    public ProposalNumbers {
        kinds = List.copyOf(kinds);
    }

    public record Kind(String kind, int organisations) {}
}
