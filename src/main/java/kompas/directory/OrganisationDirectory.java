package kompas.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The Compass, as other modules see it: which organisations there are. Only what the public may see comes out of here. */
public interface OrganisationDirectory {

    /** The public organisations among these, in one statement; ids nobody knows are not in the answer. */
    Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids);

    /** By the slug of today or one it had before: compare it with the answer's own to know whether to redirect. */
    Optional<OrganisationSummary> findBySlug(String slug);

    /** The Compass in a few numbers, for a home page; made once and kept until something changes. */
    CompassOverview overview();
}
