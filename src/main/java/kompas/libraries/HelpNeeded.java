package kompas.libraries;

import java.util.Optional;
import kompas.shared.web.Agenda;
import kompas.shared.web.Page;

/** What the page of a library shows of where helpers are wanted; the module that owns activities implements it. Costs no SQL statement. */
public interface HelpNeeded {

    /** Empty when nobody is wanted. */
    Optional<Agenda> at(LibrarySummary library, Page page);
}
