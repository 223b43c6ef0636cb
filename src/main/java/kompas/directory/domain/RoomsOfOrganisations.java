package kompas.directory.domain;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** Whoever asked for a room or is trusted with one, and is merged into another, has it under the other's name. */
@Component
class RoomsOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("libraries.room_request", "organisation_id"),
                new Column("libraries.trusted_booker", "organisation_id"));
    }
}
