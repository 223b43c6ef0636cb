package kompas.directory.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationSummary;
import kompas.directory.domain.Neighbour;
import kompas.needs.Need;
import kompas.needs.Needs;
import kompas.needs.Owner;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Organisations as they stand in lists. */
@Component
class Entries {

    private final PlaceWords places;
    private final Needs needs;

    Entries(PlaceWords places, Needs needs) {
        this.places = places;
        this.needs = needs;
    }

    /** Neighbours of something, without their needs. */
    List<Entry> of(List<Neighbour> neighbours, Text t) {
        return neighbours.stream()
                .map(neighbour -> entry(
                        neighbour.summary(), neighbour.kilometres().map(kilometres -> distance(kilometres, t)), t))
                .toList();
    }

    /** One line, without its needs. */
    Entry entry(OrganisationSummary summary, Optional<String> distance, Text t) {
        return new Entry(summary, places.shortly(summary.location(), t.language()), distance, List.of());
    }

    /** What these organisations lack and give, in one statement. */
    Map<UUID, List<Need>> needsOf(Collection<UUID> organisations) {
        return needs.of(Owner.Kind.ORGANISATION, organisations);
    }

    static String distance(double kilometres, Text t) {
        if (kilometres < 1) {
            return t.say("directory.distance.close");
        }
        return t.say("directory.distance.away", "kilometres", t.number(kilometres, kilometres < 10 ? 1 : 0));
    }
}
