package kompas.surveys.fieldwork;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import kompas.directory.OrganisationId;
import org.springframework.stereotype.Component;

/** Whoever is asked follows their organisation into a merge, and is asked once from then on. */
@Component
class RespondentsOfOrganisations implements LeadsToOrganisations {

    private final JoiningRespondents joining;

    RespondentsOfOrganisations(JoiningRespondents joining) {
        this.joining = joining;
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column("surveys.respondent", "organisation_id"));
    }

    @Override
    public void followed(OrganisationId kept, OrganisationId other) {
        joining.settle(List.of(kept.value(), other.value()));
    }
}
