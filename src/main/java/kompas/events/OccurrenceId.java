package kompas.events;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/** The id of one date of an activity. */
public record OccurrenceId(UUID value) {

    public static OccurrenceId of(UUID value) {
        return new OccurrenceId(value);
    }

    public static OccurrenceId next() {
        return new OccurrenceId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
