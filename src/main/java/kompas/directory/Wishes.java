package kompas.directory;

import java.util.Collection;
import java.util.Set;

/**
 * What organisations want of us, for whoever is about to write to one, to print a letter for it or to phone it. In statements
 * of one's own the view {@code directory.uncontacted (organisation_id)} says the same.
 */
public interface Wishes {

    /** Whether anybody may write to it or phone it; not when it wants to be left alone, and not when it wants not to be listed. */
    boolean mayBeContacted(OrganisationId organisation);

    /** Those among these that nobody writes to or phones, in one statement. */
    Set<OrganisationId> notToBeContacted(Collection<OrganisationId> among);
}
