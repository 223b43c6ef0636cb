package kompas.directory;

import java.util.Optional;
import kompas.shared.web.Agenda;
import kompas.shared.web.Page;

/** What the page of an organisation shows of what it organises; the module that owns activities implements it. Costs no SQL statement. */
public interface ComingUpBy {

    /** Empty when nothing is coming. */
    Optional<Agenda> organisation(OrganisationSummary organisation, Page page);
}
