package kompas.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A published activity for a test, written straight into the tables: {@code titled("bg", "Четене").at(start, hours).insertInto(jdbc)}. */
public final class ActivityFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ActivityId id = ActivityId.next();
    private final Map<String, Object> columns = new LinkedHashMap<>();
    private final Map<OccurrenceId, Map<String, Object>> dates = new LinkedHashMap<>();
    private final List<Map<String, Object>> hosts = new ArrayList<>();

    private ActivityFixture(LocalizedText title) {
        with("id", id.value());
        with("slug", "a-" + id);
        with("kind", "meeting");
        with("status", "published");
        with("published_at", "2026-10-01T08:00:00Z");
        with("created_at", "2026-10-01T08:00:00Z");
        with("changed_at", "2026-10-01T08:00:00Z");
        with("time_zone", "Europe/Sofia");
        with("all_day", false);
        with("endless", false);
        with("example", false);
        with("waiting_list", true);
        with("sign_up_closes", 0);
        with("sequence", 0);
        with("venue", "elsewhere");
        with("place_name", "Площадът");
        with("sign_up", "none");
        for (String list : List.of("fields", "audiences", "languages", "accessibility", "goals")) {
            with(list, List.of());
        }
        with("title", title);
    }

    public static ActivityFixture titled(String language, String title) {
        return new ActivityFixture(LocalizedText.of(language, title));
    }

    public static ActivityFixture titled(LocalizedText title) {
        return new ActivityFixture(title);
    }

    public ActivityId id() {
        return id;
    }

    /** Sets any column; lists become arrays, {@link LocalizedText} becomes localized. */
    public ActivityFixture with(String column, Object value) {
        columns.put(column, value instanceof LocalizedText text ? JSON.readTree(LocalizedColumn.write(text)) : value);
        return this;
    }

    public ActivityFixture slug(String slug) {
        return with("slug", slug);
    }

    public ActivityFixture kind(ActivityKind kind) {
        return with("kind", kind.code());
    }

    /** In the house of a library, which organises it. */
    public ActivityFixture in(LibraryId library) {
        with("library_id", library.value());
        with("venue", "library");
        columns.remove("place_name");
        return host("organiser", "library_id", library.value());
    }

    public ActivityFixture by(OrganisationId organisation) {
        return host("organiser", "organisation_id", organisation.value());
    }

    public ActivityFixture at(Point point) {
        return with("longitude", point.longitude()).with("latitude", point.latitude());
    }

    /** With seats for each of its dates, which only those who signed up have. */
    public ActivityFixture seats(int seats) {
        dates.values().forEach(date -> date.put("seats", seats));
        return with("seats", seats).with("sign_up", "required");
    }

    /** One more date; call before {@link #seats}. */
    public ActivityFixture on(Instant start, Duration length) {
        OccurrenceId date = OccurrenceId.next();
        dates.put(
                date,
                new LinkedHashMap<>(Map.of(
                        "id",
                        date.value(),
                        "activity_id",
                        id.value(),
                        "starts_at",
                        start.toString(),
                        "ends_at",
                        start.plus(length).toString(),
                        "status",
                        "planned",
                        "taken",
                        0,
                        "sequence",
                        0,
                        "changed_at",
                        "2026-10-01T08:00:00Z")));
        return this;
    }

    /** The ids of its dates, in the order they were added. */
    public List<OccurrenceId> dates() {
        return List.copyOf(dates.keySet());
    }

    public ActivityId insertInto(JdbcClient database) {
        insert(database, "activity", columns);
        dates.values().forEach(date -> insert(database, "occurrence", date));
        hosts.forEach(host -> insert(database, "host", host));
        database.sql("select shared.touch('events')").query().singleRow();
        return id;
    }

    private ActivityFixture host(String role, String column, UUID who) {
        hosts.add(Map.of(
                "id",
                ActivityId.next().value(),
                "activity_id",
                id.value(),
                "role",
                role,
                "position",
                hosts.size(),
                column,
                who));
        return this;
    }

    private static void insert(JdbcClient database, String table, Map<String, Object> row) {
        String names = String.join(", ", row.keySet());
        database.sql("insert into events." + table + " (" + names + ") select " + names
                        + " from jsonb_populate_record(null::events." + table + ", cast(:row as jsonb))")
                .param("row", JSON.writeValueAsString(row))
                .update();
    }
}
