package kompas.events;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/** The id of an activity. */
public record ActivityId(UUID value) {

    public static ActivityId of(UUID value) {
        return new ActivityId(value);
    }

    public static ActivityId next() {
        return new ActivityId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
