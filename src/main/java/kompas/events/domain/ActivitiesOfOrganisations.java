package kompas.events.domain;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** Whoever stood behind an activity and is merged into another stands behind it under the other's name. */
@Component
class ActivitiesOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("events.host", "organisation_id"), new Column("events.activity", "proposed_for"));
    }
}
