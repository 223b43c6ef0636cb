package kompas.events.finding.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.DayRange;
import kompas.events.finding.indexing.ActivityWords;
import kompas.events.finding.programme.Question.Span;
import kompas.libraries.Libraries;
import kompas.places.Area;
import kompas.places.Places;
import org.springframework.stereotype.Component;

/** Turns criteria into a question: slugs into ids, any name of an area into the one of today, words into what has them. */
@Component
class AgendaQuestions {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Programmes programmes;
    private final ActivityWords words;
    private final Places places;
    private final Libraries libraries;
    private final OrganisationDirectory directory;

    AgendaQuestions(
            Programmes programmes,
            ActivityWords words,
            Places places,
            Libraries libraries,
            OrganisationDirectory directory) {
        this.programmes = programmes;
        this.words = words;
        this.places = places;
        this.libraries = libraries;
        this.directory = directory;
    }

    /**
     * @param seats whether the answer tells which dates are full, though nobody asks for free seats; what costs a statement now
     *     and then
     */
    Question of(ActivityCriteria criteria, boolean seats) {
        boolean free = !criteria.chosen(ActivityFacet.SEATS).isEmpty();
        LocalDate today = programmes.today();
        DayRange days = criteria.days(today);
        Map<ActivityFacet, List<String>> wanted = new EnumMap<>(ActivityFacet.class);
        criteria.chosen().forEach((facet, values) -> {
            if (facet != ActivityFacet.SEATS) {
                wanted.put(
                        facet,
                        values.stream().map(value -> canonical(facet, value)).toList());
            }
        });
        return new Question(
                criteria.q().isEmpty() ? Optional.empty() : Optional.of(words.find(criteria.q())),
                wanted,
                criteria.near(),
                free,
                days,
                span(criteria, days, today),
                programmes.now(),
                seats || free ? programmes.full() : Set.of());
    }

    private static Span span(ActivityCriteria criteria, DayRange days, LocalDate today) {
        if (criteria.isPast()) {
            return Span.OVER;
        }
        boolean saysSince =
                criteria.from().filter(first -> first.isBefore(today)).isPresent();
        return saysSince || days.to().isBefore(today) ? Span.ALL : Span.AHEAD;
    }

    /** A value nobody knows stays as it is, and nothing has it; an id of a library or an organisation is one already. */
    private String canonical(ActivityFacet facet, String value) {
        if (ID.matcher(value).matches()) {
            return value;
        }
        return switch (facet) {
            case REGION, MUNICIPALITY ->
                Stream.of(places.findAreaByAddress(value), places.findAreaByKey(value))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Area::address)
                        .orElse(value);
            case LIBRARY ->
                libraries
                        .findBySlug(value)
                        .map(library -> library.id().value().toString())
                        .orElse(value);
            case ORGANISATION ->
                directory
                        .findBySlug(value)
                        .map(organisation -> organisation.id().value().toString())
                        .orElse(value);
            default -> value;
        };
    }
}
