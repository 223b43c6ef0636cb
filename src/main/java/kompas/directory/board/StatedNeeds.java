package kompas.directory.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.needs.Need;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The board as data: the same needs and offers for the same parameters, for programs. */
@Component
public class StatedNeeds {

    private static final int AT_ONCE = 1000;

    private final NeedsBoard board;
    private final BoardPlaces places;
    private final OrganisationDirectory directory;

    StatedNeeds(NeedsBoard board, BoardPlaces places, OrganisationDirectory directory) {
        this.board = board;
        this.places = places;
        this.directory = directory;
    }

    /** A need or an offer and who states it. */
    public record Stated(UUID id, OrganisationSummary organisation, Need need) {}

    /** What may stand in an address. */
    public static Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(Asked.names());
        names.addAll(List.of(Asked.SHOW, Asked.PAGE));
        return names;
    }

    /** All that is asked for, the newest first; organisations are read a thousand at a time. */
    public void each(MultiValueMap<String, String> parameters, int most, Consumer<Stated> what) {
        Asked asked = Asked.read(parameters);
        List<NeedsBoard.Line> lines = board.newest(asked, places.spot(asked), most);
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<NeedsBoard.Line> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                    some.stream().map(NeedsBoard.Line::organisation).distinct().toList());
            some.forEach(line -> Optional.ofNullable(known.get(line.organisation()))
                    .ifPresent(organisation -> what.accept(new Stated(line.id(), organisation, line.need()))));
        }
    }
}
