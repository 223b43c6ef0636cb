package kompas.directory.duplicates;

import java.util.UUID;
import kompas.directory.OrganisationId;

/** Two organisations, the lower id first, as PostgreSQL orders ids: by their digits. */
public record Pair(OrganisationId one, OrganisationId other) {

    public static Pair of(UUID some, UUID another) {
        return some.toString().compareTo(another.toString()) <= 0
                ? new Pair(new OrganisationId(some), new OrganisationId(another))
                : new Pair(new OrganisationId(another), new OrganisationId(some));
    }

    public static Pair of(OrganisationId some, OrganisationId another) {
        return of(some.value(), another.value());
    }

    /** Whether both are the same, which is no pair. */
    public boolean isOne() {
        return one.equals(other);
    }
}
