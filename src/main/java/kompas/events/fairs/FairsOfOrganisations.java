package kompas.events.fairs;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** An invitation follows its organisation into a merge. */
@Component
class FairsOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("events.fair_guest", "organisation_id"));
    }
}
