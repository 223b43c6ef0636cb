package kompas.events.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.events.Activity.Host;
import kompas.events.Activity.SignUp;
import kompas.events.Activity.Traits;
import kompas.events.ActivityId;
import kompas.events.ActivityStatus;
import kompas.events.Dimension;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code events.activity} and who stands behind it; its dates are {@link DateWriting}'s. */
@Repository
class ActivityWriting {

    private static final String COLUMNS = """
            kind = :kind, title = cast(:title as jsonb), summary = cast(:summary as jsonb), description = cast(:description as jsonb),
            library_id = :library, time_zone = :zone, all_day = :allDay, venue = :venue, branch_id = :branch, room = :room,
            place_name = :placeName, street = :street, postcode = :postcode, locality = :locality,
            municipality_id = :municipality, region_id = :region, longitude = :longitude, latitude = :latitude, online_url = :online,
            fields = :fields, audiences = :audiences, languages = :languages, accessibility = :accessibility, goals = :goals,
            dimension = :dimension, sign_up = :signUp, seats = :seats, waiting_list = :waiting, sign_up_closes = :closes,
            price = cast(:price as jsonb), contact_name = :contactName, contact_email = :contactEmail, contact_phone = :contactPhone,
            changed_at = now()""";

    private static final String ADD = """
            insert into events.activity (id, slug, kind, time_zone, created_by, proposed_for, promised_on, copied_from)
            values (:id, :slug, :kind, :zone, :by, :for, :promised, :copied)""";

    private static final String CHANGE = "update events.activity set " + COLUMNS + " where id = :id";

    private static final String STATUS = """
            update events.activity set status = :status, changed_at = now(),
                   sequence = sequence + case when published_at is null then 0 else 1 end,
                   published_at = case when :status in ('published', 'cancelled') then coalesce(published_at, now()) else published_at end
            where id = :id""";

    private static final String HOSTS = """
            select id, concat(role, library_id, organisation_id, name) as who from events.host where activity_id = :activity""";
    private static final String HOST = """
            insert into events.host (id, activity_id, role, position, library_id, organisation_id, name, url, sentence, logo_id)
            values (coalesce(cast(:id as uuid), uuidv7()), :activity, :role, :position, :library, :organisation, :name, :url, cast(:sentence as jsonb), :logo)""";

    private final JdbcClient database;

    ActivityWriting(JdbcClient database) {
        this.database = database;
    }

    /** A new draft with nothing in it but where it comes from. */
    void add(ActivityId id, Beginning beginning, Plan plan) {
        database.sql(ADD)
                .param("id", id.value())
                .param("slug", slug(id, plan))
                .param("kind", plan.kind().code())
                .param("zone", plan.timing().zone().getId())
                .param("by", beginning.by().value())
                .param("for", beginning.proposedFor().map(OrganisationId::value).orElse(null))
                .param("promised", beginning.promised().orElse(null))
                .param("copied", beginning.copiedFrom().map(ActivityId::value).orElse(null))
                .update();
        write(id, plan);
    }

    /** Everything but its status and its dates. */
    void write(ActivityId id, Plan plan) {
        database.sql(CHANGE)
                .param("id", id.value())
                .param("kind", plan.kind().code())
                .param("title", LocalizedColumn.writeOptional(plan.title()))
                .param("summary", LocalizedColumn.writeOptional(plan.summary()))
                .param("description", LocalizedColumn.writeOptional(plan.description()))
                .param("library", plan.library().map(LibraryId::value).orElse(null))
                .param("zone", plan.timing().zone().getId())
                .param("allDay", plan.timing().allDay())
                .param("contactName", plan.contact().name().orElse(null))
                .param("contactEmail", plan.contact().email().orElse(null))
                .param("contactPhone", plan.contact().phone().orElse(null))
                .params(place(plan.place()))
                .params(traits(plan.traits()))
                .params(signUp(plan.signUp()))
                .update();
        hosts(id, plan.hosts());
    }

    private static Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("venue", place.venue().code());
        columns.put("branch", place.branch().orElse(null));
        columns.put("room", place.room().orElse(null));
        columns.put("placeName", place.name().orElse(null));
        columns.put("street", place.street().orElse(null));
        columns.put("postcode", place.postcode().orElse(null));
        columns.put("locality", place.locality().orElse(null));
        columns.put("municipality", place.municipality().map(AreaId::value).orElse(null));
        columns.put("region", place.region().map(AreaId::value).orElse(null));
        columns.put("longitude", place.point().map(Point::longitude).orElse(null));
        columns.put("latitude", place.point().map(Point::latitude).orElse(null));
        columns.put("online", place.onlineUrl().orElse(null));
        return columns;
    }

    private static Map<String, @Nullable Object> traits(Traits traits) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("fields", traits.fields().toArray(String[]::new));
        columns.put("audiences", traits.audiences().toArray(String[]::new));
        columns.put("languages", traits.languages().toArray(String[]::new));
        columns.put("accessibility", traits.accessibility().toArray(String[]::new));
        columns.put("goals", traits.goals().stream().map(Integer::shortValue).toArray(Short[]::new));
        columns.put("dimension", traits.dimension().map(Dimension::code).orElse(null));
        return columns;
    }

    private static Map<String, @Nullable Object> signUp(SignUp signUp) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("signUp", signUp.mode().code());
        columns.put("seats", orNull(signUp.seats()));
        columns.put("waiting", signUp.waitingList());
        columns.put("closes", (int) signUp.closes().toMinutes());
        columns.put("price", LocalizedColumn.writeOptional(signUp.price()));
        return columns;
    }

    /** Who stays keeps their id: somebody may have the form open in which they are described. */
    private void hosts(ActivityId id, List<Host> hosts) {
        Map<String, UUID> before = new HashMap<>();
        database.sql(HOSTS).param("activity", id.value()).query(row -> {
            before.put(row.getString("who"), row.getObject("id", UUID.class));
        });
        database.sql("delete from events.host where activity_id = :activity")
                .param("activity", id.value())
                .update();
        for (int i = 0; i < hosts.size(); i++) {
            Host host = hosts.get(i);
            database.sql(HOST)
                    .param("id", before.get(key(host)))
                    .param("activity", id.value())
                    .param("role", host.role().code())
                    .param("position", i)
                    .param("library", host.library().map(LibraryId::value).orElse(null))
                    .param(
                            "organisation",
                            host.organisation().map(OrganisationId::value).orElse(null))
                    .param("name", host.name().orElse(null))
                    .param("url", host.url().orElse(null))
                    .param("sentence", LocalizedColumn.writeOptional(host.sentence()))
                    .param("logo", host.logo().map(FileId::value).orElse(null))
                    .update();
        }
    }

    private static String key(Host host) {
        return host.role().code()
                + host.library().map(library -> library.value().toString()).orElse("")
                + host.organisation().map(OrganisationId::toString).orElse("")
                + host.name().orElse("");
    }

    void rule(ActivityId id, Timing timing) {
        database.sql("update events.activity set rule = :rule, endless = :endless, all_day = :allDay where id = :id")
                .param("id", id.value())
                .param("rule", timing.rule().orElse(null))
                .param("endless", timing.endless())
                .param("allDay", timing.allDay())
                .update();
    }

    void status(ActivityId id, ActivityStatus status) {
        database.sql(STATUS)
                .param("id", id.value())
                .param("status", status.code())
                .update();
    }

    /** What the library said when it declined. */
    Optional<String> answer(ActivityId id) {
        return database.sql(
                        "select answer from events.activity where id = :id and status = 'declined' and answer is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** It is proposed once more: what was answered before is out of date. */
    void promise(ActivityId id, LocalDate promised) {
        database.sql("update events.activity set promised_on = :promised, answer = null where id = :id")
                .param("id", id.value())
                .param("promised", promised)
                .update();
    }

    /** A readable address as soon as there is a title, while nobody has it yet. */
    void readdress(ActivityId id, Plan plan) {
        database.sql("update events.activity set slug = :slug where id = :id and published_at is null")
                .param("id", id.value())
                .param("slug", slug(id, plan))
                .update();
    }

    private String slug(ActivityId id, Plan plan) {
        String base = plan.title()
                .map(title -> Slugs.of(title.in(title.source()).text()))
                .orElse("new-activity");
        return Slugs.unique(base, slug -> taken(id, slug));
    }

    /** By another one: what is its own, now or earlier, it keeps however often it is saved. */
    private boolean taken(ActivityId id, String slug) {
        return database.sql("""
                select exists (select from events.activity where slug = :slug and id <> :id)
                    or exists (select from events.old_slug where slug = :slug and activity_id <> :id)
                    or :slug in ('new', 'keep', 'calendar', 'map', 'month', 'week')""")
                .param("slug", slug)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
