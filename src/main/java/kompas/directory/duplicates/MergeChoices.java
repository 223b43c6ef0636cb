package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How two organisations become one.
 *
 * @param fields by column of the organisation ({@code description}), by {@code place} for all of where it is, or by what
 *     belongs to it ({@code identifiers, addresses, contacts, links, services, needs, pictures}). What is not named: of a fact what the
 *     kept one says, else what the dropped one says; of what belongs to them all.
 * @param keptSeen {@code changed_at} of the kept one when somebody decided; empty for whatever it is now
 * @param droppedSeen the same of the dropped one
 */
public record MergeChoices(
        Map<String, Side> fields,
        @Nullable OffsetDateTime keptSeen,
        @Nullable OffsetDateTime droppedSeen) {

    /** Whose word counts. */
    public enum Side {
        KEPT,
        DROPPED,
        BOTH
    }

    /** As {@link MergeChoices} describes what is not named. */
    public static final MergeChoices USUAL = new MergeChoices(Map.of(), null, null);

    public MergeChoices {
        fields = Map.copyOf(fields);
    }

    /** As said of a pair of which {@code stays} is the kept one. */
    public static MergeChoices of(
            Map<String, Which> fields,
            Which stays,
            @Nullable OffsetDateTime keptSeen,
            @Nullable OffsetDateTime droppedSeen) {
        Map<String, Side> sides = new HashMap<>();
        fields.forEach((field, which) -> sides.put(field, which.side(stays)));
        return new MergeChoices(sides, keptSeen, droppedSeen);
    }
}
