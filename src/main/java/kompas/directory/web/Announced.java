package kompas.directory.web;

import java.util.Optional;
import kompas.directory.ComingUpBy;
import kompas.directory.HelpNeededBy;
import kompas.directory.OrganisationSummary;
import kompas.directory.board.NeedsInPlaces;
import kompas.libraries.NeedsAround;
import kompas.shared.web.Agenda;
import kompas.shared.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What others know of an organisation's days ahead, and what is needed around it. */
@Component
class Announced {

    private final ObjectProvider<ComingUpBy> activities;
    private final ObjectProvider<HelpNeededBy> help;
    private final NeedsInPlaces needs;

    Announced(ObjectProvider<ComingUpBy> activities, ObjectProvider<HelpNeededBy> help, NeedsInPlaces needs) {
        this.activities = activities;
        this.help = help;
        this.needs = needs;
    }

    /** What others in its municipality need. */
    Optional<NeedsAround.Wanted> wanted(OrganisationSummary organisation, Page page) {
        return needs.around(organisation, page);
    }

    Optional<Agenda> coming(OrganisationSummary organisation, Page page) {
        return Optional.ofNullable(activities.getIfAvailable())
                .flatMap(known -> known.organisation(organisation, page));
    }

    Optional<Agenda> help(OrganisationSummary organisation, Page page) {
        return Optional.ofNullable(help.getIfAvailable()).flatMap(known -> known.organisation(organisation, page));
    }
}
