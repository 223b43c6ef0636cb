package kompas.directory.joining.web;

import java.util.List;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Organisations as the address of a page names them; those the public may not see are not found. */
@Component
class Listed {

    private final OrganisationDirectory directory;

    Listed(OrganisationDirectory directory) {
        this.directory = directory;
    }

    OrganisationSummary get(String slug) {
        return directory.findBySlug(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
    }

    OrganisationSummary get(OrganisationId id) {
        OrganisationSummary summary = directory.summaries(List.of(id)).get(id);
        if (summary == null) {
            throw new NotFound("Organisation " + id);
        }
        return summary;
    }
}
