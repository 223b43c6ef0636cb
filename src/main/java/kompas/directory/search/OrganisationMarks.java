package kompas.directory.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Point;

/**
 * Organisations on a map.
 *
 * @param marks at most 2,000
 * @param placed how many of the hits have a point inside the box
 */
public record OrganisationMarks(List<Mark> marks, long placed) {

    public OrganisationMarks {
        marks = List.copyOf(marks);
    }

    /**
     * One mark.
     *
     * @param point where it is; of several organisations their middle
     * @param count organisations it stands for
     * @param organisation which one, when it is a single one and known
     */
    public record Mark(Point point, long count, Optional<UUID> organisation) {}
}
