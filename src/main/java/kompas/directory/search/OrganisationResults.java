package kompas.directory.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.search.OrganisationMarks.Mark;

/**
 * One page of organisations and what helps a reader onwards.
 *
 * @param asked the criteria as they were answered: a place found among the words stands in them as a place
 * @param hits the organisations of this page, in order
 * @param total how many there are in all
 * @param facets counts by facet and value, most first; a facet counts as if nothing of it were chosen
 * @param marks where they are, when one region is seen as a map: at most 300, none of them naming its organisation
 * @param closeness how literally the words were taken
 * @param place what of the words was read as a place
 * @param spelling other words that find something
 * @param alternatives ways out when there is nothing
 */
public record OrganisationResults(
        OrganisationCriteria asked,
        List<Hit> hits,
        long total,
        Map<Facet, List<Count>> facets,
        List<Mark> marks,
        Closeness closeness,
        Optional<Place> place,
        Optional<Spelling> spelling,
        List<Alternative> alternatives) {

    public OrganisationResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        marks = List.copyOf(marks);
        alternatives = List.copyOf(alternatives);
    }

    /** The number of the last page that can be turned to. */
    public int lastPage() {
        long reachable = Math.min(total, OrganisationCriteria.DEEPEST);
        return (int) Math.max(1, (reachable + asked.size() - 1) / asked.size());
    }

    /** Whether there are more hits than pages show: the reader narrows down or downloads. */
    public boolean isCut() {
        return total > OrganisationCriteria.DEEPEST;
    }

    public List<Count> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** An organisation; {@code kilometres} from the place asked for, when there is one and it has a point. */
    public record Hit(UUID id, Optional<Double> kilometres) {}

    /** How many organisations have one value of a facet. */
    public record Count(String value, long count) {}

    /** How literally the words were taken, strictest first; the first that finds anything is taken. */
    public enum Closeness {
        /** Every word, or a form of it, is there. */
        WORDS,
        /** Words that look much alike are there. */
        SIMILAR,
        /** Some of the words are there. */
        SOME_WORDS
    }

    /** Words that were read as a place: {@code in} it or near it. */
    public record Place(String words, String name, boolean in) {}

    /** Words that are spelled much like those asked, and how many organisations they find. */
    public record Spelling(String words, long count) {}

    /** Criteria that find something where these found nothing. */
    public record Alternative(Kind kind, String value, OrganisationCriteria criteria, long count) {

        /** What differs: {@code value} is the facet's parameter name, the kilometres, or nothing. */
        public enum Kind {
            WITHOUT_FACET,
            WITHOUT_PLACE,
            WIDER,
            WITHOUT_WORDS,
            SOME_WORDS
        }
    }
}
