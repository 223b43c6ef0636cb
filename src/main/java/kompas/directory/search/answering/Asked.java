package kompas.directory.search.answering;

import java.util.Set;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults.Closeness;

/**
 * A question as the index is asked.
 *
 * @param unknown words of the question that no name or place has; looked at only when not taken literally
 */
record Asked(OrganisationCriteria criteria, Question question, Closeness closeness, Set<String> unknown) {

    static Asked literally(OrganisationCriteria criteria) {
        return new Asked(criteria, Question.of(criteria.q()), Closeness.WORDS, Set.of());
    }

    Asked taken(Closeness other, Set<String> words) {
        return new Asked(criteria, question, other, words);
    }
}
