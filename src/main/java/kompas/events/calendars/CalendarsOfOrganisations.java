package kompas.events.calendars;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** The calendars of an organisation that is merged into another are the other's. */
@Component
class CalendarsOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("events.subscription", "organisation_id"));
    }
}
