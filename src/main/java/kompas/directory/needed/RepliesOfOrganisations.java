package kompas.directory.needed;

import java.util.List;
import kompas.directory.LeadsToOrganisations;
import org.springframework.stereotype.Component;

/** Offers of help to an organisation, and those in its name, follow it into a merge. */
@Component
class RepliesOfOrganisations implements LeadsToOrganisations {

    @Override
    public List<Column> columns() {
        return List.of(new Column("needs.reply", "organisation_id"), new Column("needs.reply", "from_id"));
    }
}
