package kompas.directory;

import java.util.Collection;
import java.util.Map;

/** The Compass, as other modules see it: which organisations there are. Only what the public may see comes out of here. */
public interface OrganisationDirectory {

    /** The public organisations among these, in one statement; ids nobody knows are not in the answer. */
    Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids);

    /** The Compass in a few numbers, for a home page; made once and kept until something changes. */
    CompassOverview overview();
}
