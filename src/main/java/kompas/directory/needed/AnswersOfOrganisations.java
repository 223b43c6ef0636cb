package kompas.directory.needed;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** Whoever answers a need and is merged into another organisation answers it under the other's name. */
@Component
class AnswersOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("needs.answer", "subject_id"));
    }
}
