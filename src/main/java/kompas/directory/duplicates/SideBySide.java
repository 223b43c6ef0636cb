package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * Two organisations side by side, for one reader.
 *
 * @param mark where they are in the list, or would be
 * @param score how sure it is now that they are one, 0 to 1
 * @param reasons for and against, the strongest first
 * @param decides whether the reader may merge them; else they may ask those who may
 * @param different that somebody said they are two, and who
 * @param proposal that somebody asked to look at them, and who
 * @param sources names of where facts come from
 */
public record SideBySide(
        PairMark mark,
        ComparedOrganisation one,
        ComparedOrganisation other,
        double score,
        List<Reason> reasons,
        boolean decides,
        Optional<Said> different,
        Optional<Said> proposal,
        Map<UUID, LocalizedText> sources) {

    /**
     * What somebody said of the pair.
     *
     * @param name of the person; empty when they are gone
     */
    public record Said(String name, OffsetDateTime at, String note) {}

    public Pair pair() {
        return mark.pair();
    }

    public ComparedOrganisation get(Which which) {
        return which == Which.OTHER ? other : one;
    }
}
