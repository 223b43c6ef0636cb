package kompas.libraries.rooms;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A room for a test: {@code RoomFixture.in(library).named("Hall").seated(40).setUp(15).insertInto(database)}. It is open around
 * the clock, with an hour's notice of nothing, unless said otherwise.
 */
public record RoomFixture(LibraryId library, Map<String, Object> columns) {

    private static final String ROUND_THE_CLOCK = """
            {"week": {"mo": ["00:00-24:00"], "tu": ["00:00-24:00"], "we": ["00:00-24:00"], "th": ["00:00-24:00"],
                      "fr": ["00:00-24:00"], "sa": ["00:00-24:00"], "su": ["00:00-24:00"]}}""";

    public static RoomFixture in(LibraryId library) {
        return new RoomFixture(
                library,
                Map.of(
                        "name",
                        "Hall",
                        "seated",
                        20,
                        "setUp",
                        0,
                        "clearing",
                        0,
                        "notice",
                        0,
                        "who",
                        "anybody",
                        "hours",
                        ROUND_THE_CLOCK));
    }

    public RoomFixture named(String name) {
        return with("name", name);
    }

    public RoomFixture seated(int seats) {
        return with("seated", seats);
    }

    /** Minutes kept free before and after. */
    public RoomFixture around(int setUp, int clearing) {
        return with("setUp", setUp).with("clearing", clearing);
    }

    public RoomFixture notice(int days) {
        return with("notice", days);
    }

    public RoomFixture bookableBy(BookableBy who) {
        return with("who", who.code());
    }

    /** @param hours as the column has them */
    public RoomFixture hours(String hours) {
        return with("hours", hours);
    }

    private RoomFixture with(String column, Object value) {
        Map<String, Object> more = new HashMap<>(columns);
        more.put(column, value);
        return new RoomFixture(library, more);
    }

    public RoomId insertInto(JdbcClient database) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into libraries.room (id, library_id, slug, name, seated, set_up, clearing, notice, ahead, longest,
                                                    bookable_by, hours)
                        values (:id, :library, :slug, jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', :name)),
                                :seated, :setUp, :clearing, :notice, 700, 1440, :who, cast(:hours as jsonb))""")
                .param("id", id)
                .param("library", library.value())
                .param("slug", Slugs.of(String.valueOf(columns.get("name"))))
                .params(columns)
                .update();
        return RoomId.of(id);
    }
}
