package kompas.events.finding.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.ComingUpBy;
import kompas.directory.OrganisationSummary;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Period;
import kompas.libraries.ComingUp;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Level;
import kompas.shared.web.Agenda;
import kompas.shared.web.Agenda.Coming;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The next few dates on pages of libraries, organisations and places, and on the home page. */
@Component
class NextDates implements ComingUp, ComingUpBy {

    private static final int FEW = 4;
    private static final int AT_HOME = 6;

    private final FindingActivities finding;
    private final AgendaLines lines;

    NextDates(FindingActivities finding, AgendaLines lines) {
        this.finding = finding;
        this.lines = lines;
    }

    @Override
    public Optional<Agenda> at(LibrarySummary library, Page page) {
        return next(having(ActivityFacet.LIBRARY, library.slug()), FEW, page);
    }

    @Override
    public Optional<Agenda> in(Area area, Page page) {
        ActivityFacet facet = area.level() == Level.MUNICIPALITY ? ActivityFacet.MUNICIPALITY : ActivityFacet.REGION;
        return next(having(facet, area.address()), FEW, page);
    }

    @Override
    public Optional<Agenda> thisWeek(Page page) {
        return next(ActivityCriteria.everything().during(Period.WEEK), AT_HOME, page);
    }

    /** Asked by its id, which needs not be looked up; the address says its slug. */
    @Override
    public Optional<Agenda> organisation(OrganisationSummary organisation, Page page) {
        return next(having(ActivityFacet.ORGANISATION, organisation.id().toString()), FEW, page)
                .map(agenda -> new Agenda(
                        agenda.next(),
                        AgendaAddresses.of(having(ActivityFacet.ORGANISATION, organisation.slug()), page)));
    }

    private Optional<Agenda> next(ActivityCriteria criteria, int most, Page page) {
        if (!page.offers(AgendaAddresses.LIST)) {
            return Optional.empty();
        }
        List<Coming> next = finding.next(criteria, most).stream()
                .map(date -> coming(date, page))
                .toList();
        return next.isEmpty() ? Optional.empty() : Optional.of(new Agenda(next, AgendaAddresses.of(criteria, page)));
    }

    private Coming coming(ListedDate date, Page page) {
        ListedActivity activity = date.activity();
        return new Coming(
                page.to(activity.path()),
                activity.title().in(page.language()),
                date.firstDay(),
                lines.facts(date, page.t()),
                activity.example());
    }

    private static ActivityCriteria having(ActivityFacet facet, String value) {
        return ActivityCriteria.everything().choosing(facet, List.of(value));
    }
}
