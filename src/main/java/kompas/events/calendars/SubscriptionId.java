package kompas.events.calendars;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/** The id of a calendar that is read again and again. */
public record SubscriptionId(UUID value) {

    public static SubscriptionId next() {
        return new SubscriptionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
