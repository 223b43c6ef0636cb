package kompas.events.helping.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.HelpNeededBy;
import kompas.directory.OrganisationSummary;
import kompas.events.helping.CallForHelp;
import kompas.events.helping.HelpWanted;
import kompas.libraries.HelpNeeded;
import kompas.libraries.LibrarySummary;
import kompas.shared.web.Agenda;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Where help is wanted next, on the pages of libraries and organisations. */
@Component
class NextHelp implements HelpNeeded, HelpNeededBy {

    private static final int FEW = 3;

    private final HelpWanted wanted;

    NextHelp(HelpWanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public Optional<Agenda> at(LibrarySummary library, Page page) {
        return next(wanted.of(library.id().value()), "?library=" + library.slug(), page);
    }

    @Override
    public Optional<Agenda> organisation(OrganisationSummary organisation, Page page) {
        return next(wanted.of(organisation.id().value()), "?organisation=" + organisation.slug(), page);
    }

    private static Optional<Agenda> next(List<CallForHelp> calls, String whose, Page page) {
        return calls.isEmpty() || !page.offers("/activities")
                ? Optional.empty()
                : Optional.of(new Agenda(HelpLines.of(calls, FEW, page), page.to(HelpWantedPages.PATH) + whose));
    }
}
