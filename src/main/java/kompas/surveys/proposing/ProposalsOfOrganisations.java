package kompas.surveys.proposing;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** What answers say of an organisation follows it into a merge. */
@Component
class ProposalsOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("surveys.proposal", "organisation_id"));
    }
}
