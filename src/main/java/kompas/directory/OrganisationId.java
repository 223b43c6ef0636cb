package kompas.directory;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/** One organisation, for ever: names, addresses and owners change, this does not. */
public record OrganisationId(UUID value) {

    public static OrganisationId next() {
        return new OrganisationId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
