package kompas.events.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.Activity.Whereabouts;
import kompas.events.Venue;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.places.Places;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Where activities take place, in words. */
@Component
public final class Where {

    private final Libraries libraries;
    private final Places places;

    Where(Libraries libraries, Places places) {
        this.libraries = libraries;
        this.places = places;
    }

    /**
     * What the place is called.
     *
     * @param name of the house, the place or, where nothing else is known, the municipality; "Online" for what is only there
     * @param room the room in it, and the branch it is in
     * @param lines street, then postcode and town
     * @param path of the library's page, behind the language
     */
    public record InWords(String name, Optional<String> room, List<String> lines, Optional<String> path) {

        /** All of it in one line, for a list, a mail, a calendar. */
        public String line() {
            return Stream.concat(Stream.concat(room.stream(), Stream.of(name)), lines.stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        /** Name and town only, for a list. */
        public String shortly(Optional<String> town) {
            return town.filter(there -> !name.contains(there))
                    .map(there -> name + ", " + there)
                    .orElse(name);
        }
    }

    public InWords of(Activity activity, Optional<String> roomThisTime, Text t) {
        Whereabouts where = activity.where();
        Optional<LibrarySummary> house =
                where.venue() == Venue.LIBRARY ? activity.library().flatMap(libraries::find) : Optional.empty();
        String name = house.map(library -> library.name().in(t.language()).text())
                .or(where::name)
                .orElseGet(() -> where.venue() == Venue.ONLINE
                        ? t.say("events.where.online")
                        : town(activity, t).orElse(""));
        Optional<String> room = Stream.concat(
                        roomThisTime.or(where::room).stream(),
                        where
                                .branch()
                                .map(branch -> branch.name().in(t.language()).text())
                                .stream())
                .reduce((inner, outer) -> inner + ", " + outer);
        return new InWords(name, room, lines(where), house.map(LibrarySummary::path));
    }

    /** The municipality it takes place in; empty online, or when only the region is known. */
    public Optional<String> town(Activity activity, Text t) {
        return activity.where().municipality().flatMap(places::findArea).map(area -> area.label(t.language()));
    }

    private static List<String> lines(Whereabouts where) {
        String town = Stream.of(where.postcode(), where.locality())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(where.street().orElse(""), town)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
