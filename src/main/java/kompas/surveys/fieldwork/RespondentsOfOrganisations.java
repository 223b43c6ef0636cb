package kompas.surveys.fieldwork;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** Whoever is asked follows their organisation into a merge. */
@Component
class RespondentsOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("surveys.respondent", "organisation_id"));
    }
}
