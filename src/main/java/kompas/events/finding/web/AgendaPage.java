package kompas.events.finding.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.AgendaView;
import kompas.events.finding.FoundActivities;
import kompas.events.finding.Nearby;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Facet;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is on, for one reader.
 *
 * @param found what was found; empty while the words cannot be looked up
 * @param days what begins on each day, in the order of the list
 * @param ongoing what began before and goes on, in words
 * @param periods days as people name them, each a link
 * @param week the days at the head of the list
 * @param month the month, when it is seen as one
 * @param ways out when there is nothing
 * @param ignored what of the address could not be understood
 * @param unknownPlace the name somebody typed of a place nobody knows
 */
public record AgendaPage(
        ActivityCriteria criteria,
        Optional<FoundActivities> found,
        String title,
        List<AgendaLine> ongoing,
        List<DayGroup> days,
        List<Facet> facets,
        List<Link> active,
        List<Link> tabs,
        List<Link> periods,
        @Nullable WeekStrip week,
        @Nullable MonthView month,
        List<MapView> maps,
        List<Link> ways,
        List<String> ignored,
        Optional<String> unknownPlace,
        JsonLd data) {

    /** What begins on one day. */
    public record DayGroup(LocalDate day, String heading, List<AgendaLine> lines) {}

    public boolean seenAs(AgendaView view) {
        return criteria.view() == view;
    }

    public int total() {
        return found.map(FoundActivities::total).orElse(0);
    }

    /** What the filters carry along: everything that is no field of theirs. */
    public Map<String, List<String>> keptByFilters() {
        Set<String> own = new HashSet<>(Set.of("from", "to"));
        for (ActivityFacet facet : ActivityFacet.values()) {
            if (facet != ActivityFacet.ORGANISATION) {
                own.add(facet.parameter());
            }
        }
        return AgendaAddresses.kept(criteria, own);
    }

    /** What the search box carries along: everything but the words. */
    public Map<String, List<String>> keptBySearch() {
        return AgendaAddresses.kept(criteria, Set.of("q"));
    }

    /** What the form that asks for a place carries along. */
    public Map<String, List<String>> keptByNear() {
        return AgendaAddresses.kept(criteria, Set.of("near", "within"));
    }

    public String near() {
        return criteria.near().map(Nearby::label).or(() -> unknownPlace).orElse("");
    }

    /** Kilometres around the place. */
    public List<Choice> distances(Text t) {
        int chosen = criteria.near().map(Nearby::within).orElse(Nearby.USUAL);
        return Nearby.DISTANCES.stream()
                .map(distance -> new Choice(
                        distance.toString(), t.say("finding.near.within", "count", distance), distance == chosen))
                .toList();
    }

    public String from() {
        return criteria.from().map(LocalDate::toString).orElse("");
    }

    public String to() {
        return criteria.to().map(LocalDate::toString).orElse("");
    }

    /** The same days in the same view, but nothing else asked. */
    public String withoutFilters(Page page) {
        return AgendaAddresses.of(
                new ActivityCriteria(
                        "",
                        Map.of(),
                        Optional.empty(),
                        criteria.period(),
                        criteria.from(),
                        criteria.to(),
                        criteria.view(),
                        criteria.month(),
                        Optional.empty()),
                page);
    }

    public @Nullable String previous(Page page) {
        return found.flatMap(FoundActivities::previous)
                .map(place -> AgendaAddresses.of(criteria.at(Optional.of(place)), page))
                .orElse(null);
    }

    public @Nullable String next(Page page) {
        return found.flatMap(FoundActivities::next)
                .map(place -> AgendaAddresses.of(criteria.at(Optional.of(place)), page))
                .orElse(null);
    }
}
