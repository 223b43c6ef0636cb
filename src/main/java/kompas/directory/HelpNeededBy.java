package kompas.directory;

import java.util.Optional;
import kompas.shared.web.Agenda;
import kompas.shared.web.Page;

/**
 * What the page of an organisation shows of where it wants helpers; the module that owns activities implements it. Costs no SQL
 * statement.
 */
public interface HelpNeededBy {

    /** Empty when nobody is wanted. */
    Optional<Agenda> organisation(OrganisationSummary organisation, Page page);
}
