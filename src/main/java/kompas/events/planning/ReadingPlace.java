package kompas.events.planning;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Venue;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the place that was meant: a house of the library as the library describes it, or whatever an address leads to. */
@Component
class ReadingPlace {

    private static final String HOUSE = """
            select coalesce(b.street, case when b.id is null then l.street end) as street,
                   coalesce(b.postcode, case when b.id is null then l.postcode end) as postcode,
                   coalesce(b.locality, l.locality) as locality, l.municipality_id, l.region_id, b.id as branch_id,
                   coalesce(b.longitude, l.longitude) as longitude, coalesce(b.latitude, l.latitude) as latitude
            from libraries.public_library l left join libraries.public_branch b on b.library_id = l.id and b.id = :branch
            where l.id = :library""";

    private static final int LONGEST = 160;

    private final JdbcClient database;
    private final Geocoding geocoding;
    private final Libraries libraries;

    ReadingPlace(JdbcClient database, Geocoding geocoding, Libraries libraries) {
        this.database = database;
        this.geocoding = geocoding;
        this.libraries = libraries;
    }

    Place read(Answers answers, Optional<LibraryId> library, List<Problem> problems) {
        Venue venue = Coded.find(Venue.class, answers.line("venue")).orElse(Venue.LIBRARY);
        Optional<String> online = online(answers, venue, problems);
        return switch (venue) {
            case LIBRARY ->
                library.flatMap(house -> house(house, answers, online)).orElseGet(() -> nowhere(Venue.LIBRARY, online));
            case ONLINE -> nowhere(venue, online);
            case ELSEWHERE -> elsewhere(answers, library, online, problems);
        };
    }

    private Optional<Place> house(LibraryId library, Answers answers, Optional<String> online) {
        return database.sql(HOUSE)
                .param("library", library.value())
                .param("branch", answers.findId("branch").orElse(null))
                .query((row, number) -> house(row, answers.findLine("room"), online))
                .optional();
    }

    private static Place house(ResultSet row, Optional<String> room, Optional<String> online) throws SQLException {
        Point point = row.getObject("longitude") == null
                ? null
                : new Point(row.getDouble("latitude"), row.getDouble("longitude"));
        return new Place(
                Venue.LIBRARY,
                Optional.ofNullable(row.getObject("branch_id", UUID.class)),
                room,
                Optional.empty(),
                Optional.ofNullable(row.getString("street")),
                Optional.ofNullable(row.getString("postcode")),
                Optional.ofNullable(row.getString("locality")),
                Optional.ofNullable(row.getObject("municipality_id", UUID.class))
                        .map(AreaId::of),
                Optional.ofNullable(row.getObject("region_id", UUID.class)).map(AreaId::of),
                Optional.ofNullable(point),
                online);
    }

    private static Place nowhere(Venue venue, Optional<String> online) {
        return new Place(
                venue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                online);
    }

    /** A town nobody knows is kept as it was typed, and found where the library is. */
    private Place elsewhere(
            Answers answers, Optional<LibraryId> library, Optional<String> online, List<Problem> problems) {
        if (answers.line("place").isEmpty() && answers.line("town").isEmpty()) {
            problems.add(Problem.of("place", "planning.problem.no-place"));
        }
        for (String field : List.of("place", "street", "town")) {
            if (answers.line(field).length() > LONGEST) {
                problems.add(Problem.of(field, "planning.problem.too-many-letters", "most", LONGEST));
            }
        }
        Resolution found = geocoding.resolve(clues(answers, library));
        Optional<AreaId> municipality = found.municipality()
                .or(() -> found.region().isPresent()
                        ? Optional.empty()
                        : library.flatMap(libraries::find).flatMap(LibrarySummary::municipality));
        return new Place(
                Venue.ELSEWHERE,
                Optional.empty(),
                answers.findLine("room"),
                answers.findLine("place"),
                answers.findLine("street"),
                answers.findLine("postcode"),
                answers.findLine("town"),
                municipality,
                found.region(),
                found.point(),
                online);
    }

    /** In the country of the library: a postcode means something else in another. */
    private PlaceClues clues(Answers answers, Optional<LibraryId> library) {
        return PlaceClues.none()
                .country(library.flatMap(libraries::find)
                        .map(LibrarySummary::country)
                        .orElse(null))
                .settlement(answers.findLine("town").orElse(null))
                .postcode(answers.findLine("postcode").orElse(null));
    }

    private static Optional<String> online(Answers answers, Venue venue, List<Problem> problems) {
        Optional<String> typed =
                answers.findLine("online").map(address -> address.contains("://") ? address : "https://" + address);
        if (venue == Venue.ONLINE && typed.isEmpty()) {
            problems.add(Problem.of("online", "planning.problem.no-address"));
        }
        if (typed.isPresent() && !isAddress(typed.get())) {
            problems.add(Problem.of("online", "planning.problem.no-web-address"));
            return Optional.empty();
        }
        return typed;
    }

    static boolean isAddress(String address) {
        try {
            URI parsed = URI.create(address);
            return parsed.getHost() != null && address.matches("https?://.{3,480}");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
