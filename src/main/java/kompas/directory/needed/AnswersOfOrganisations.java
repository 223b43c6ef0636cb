package kompas.directory.needed;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** What an organisation answers, and what it is offered, follows it into a merge. */
@Component
class AnswersOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("needs.answer", "subject_id"),
                new Column("needs.reply", "owner_id"),
                new Column("needs.reply", "from_id"));
    }
}
