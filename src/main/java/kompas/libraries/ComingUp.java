package kompas.libraries;

import java.util.Optional;
import kompas.places.Area;
import kompas.shared.web.Agenda;
import kompas.shared.web.Page;

/**
 * What pages of libraries, places and the network show of what happens; the module that owns activities implements it. Costs no
 * SQL statement, and is as of now: pages that show it are kept for a minute at most. Empty when nothing is coming.
 */
public interface ComingUp {

    Optional<Agenda> at(LibrarySummary library, Page page);

    /** In a region, a part of one or a municipality. */
    Optional<Agenda> in(Area area, Page page);

    /** Everywhere, within a week. */
    Optional<Agenda> thisWeek(Page page);
}
