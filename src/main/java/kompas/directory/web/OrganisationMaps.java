package kompas.directory.web;

import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

@Component
class OrganisationMaps {
    Optional<MapView> of(OrganisationSummary summary, Page page) {
        return Optional.empty();
    }
}
