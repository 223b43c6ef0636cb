package kompas.events.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.events.ActivityStatus;
import kompas.events.EventsAct;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody's libraries and organisations have planned, for those who plan. */
@Component
public class Planned {

    /** How many one page lists. */
    public static final int PAGE = 50;

    private static final String MINE = """
            a.deleted_at is null
              and (:all or a.library_id = any(:libraries)
                   or exists (select from events.host h where h.activity_id = a.id and h.role = 'organiser'
                              and (h.library_id = any(:libraries) or h.organisation_id = any(:organisations))))
            """;

    private static final String DATED = """
            from events.activity a join events.occurrence o on o.activity_id = a.id
            where o.status = 'planned' and (o.ends_at > :now) = :ahead and a.status in ('published', 'cancelled') and
            """ + MINE + "group by a.id ";

    /** The date that stands for each is looked up for those on the page alone: a network has tens of thousands. */
    private static final String SHOWN = """
            select a.id, a.slug, a.status, a.title, a.time_zone, a.all_day, a.changed_at, o.starts_at, o.ends_at, o.seats, o.taken, o.more
            from page p join events.activity a on a.id = p.id
            left join lateral (
                select starts_at, ends_at, seats, taken, count(*) over () as more from events.occurrence
                where activity_id = a.id and status = 'planned' and (ends_at > :now) = :ahead
                order by case when :ahead then starts_at end, starts_at desc limit 1) o on true
            order by\s""";

    private static final String COMING =
            "with page as (select a.id, min(o.starts_at) as at " + DATED + """
            having cast(:id as uuid) is null or (min(o.starts_at), a.id) > (cast(:at as timestamptz), cast(:id as uuid))
            order by at, a.id limit :most)
            """ + SHOWN + "p.at, a.id";

    private static final String OPEN = "with page as (select a.id from events.activity a where " + MINE + """
              and a.status in ('draft', 'proposed', 'declined')
              and (cast(:id as uuid) is null or (a.changed_at, a.id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by a.changed_at desc, a.id desc limit :most)
            """ + SHOWN
            + "a.changed_at desc, a.id desc";

    private static final String PAST =
            "with page as (select a.id, max(o.starts_at) as at " + DATED + """
            having cast(:id as uuid) is null or (max(o.starts_at), a.id) < (cast(:at as timestamptz), cast(:id as uuid))
            order by at desc, a.id desc limit :most)
            """ + SHOWN + "p.at desc, a.id desc";

    private final JdbcClient database;
    private final Drafts drafts;
    private final Clock clock;

    Planned(JdbcClient database, Drafts drafts, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Which of them are listed. */
    public enum Which {
        COMING,
        OPEN,
        PAST
    }

    /** After which activity a page of the list begins: the moment it is sorted by, and its id where several have the same. */
    public record After(Instant at, UUID id) {

        private static final Pattern FORM = Pattern.compile("(\\d{4}-[\\dT:.-]{5,30}Z)_([0-9a-f-]{36})");

        /** As an address has it; empty for anything else. */
        public static Optional<After> parse(String typed) {
            Matcher form = FORM.matcher(typed);
            try {
                return form.matches()
                        ? Optional.of(new After(Instant.parse(form.group(1)), UUID.fromString(form.group(2))))
                        : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }

    /**
     * One activity.
     *
     * @param place in the list
     * @param starts of its next date, or its last one; empty while it has none
     * @param dates how many there are ahead, or behind
     */
    public record Line(
            After place,
            String slug,
            ActivityStatus status,
            Optional<LocalizedText> title,
            ZoneId zone,
            boolean allDay,
            Optional<Instant> starts,
            Optional<Instant> ends,
            OptionalInt seats,
            int taken,
            int dates) {}

    /** What somebody began to write and has not saved. */
    public record Begun(UUID draft, String title, Instant changed) {}

    /** One page of them, and one more where there is another page. */
    public List<Line> of(SignedIn who, Which which, Optional<After> after) {
        String query = switch (which) {
            case COMING -> COMING;
            case OPEN -> OPEN;
            case PAST -> PAST;
        };
        return database.sql(query)
                .param("now", now())
                .param("ahead", which != Which.PAST)
                .param("all", who.may(EventsAct.PLAN))
                .param("libraries", ids(who, Scope.Kind.LIBRARY, Role.LIBRARIAN))
                .param("organisations", ids(who, Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT))
                .param("most", PAGE + 1)
                .param(
                        "at",
                        after.map(After::at)
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("id", after.map(After::id).orElse(null))
                .query((row, number) -> line(row, which))
                .list();
    }

    public List<Begun> begun(SignedIn who, String language) {
        return drafts.begun(who.id()).stream()
                .map(draft -> new Begun(
                        draft.id(),
                        draft.answers().typed().keySet().stream()
                                .filter(field -> field.startsWith("title."))
                                .sorted(Comparator.comparing(field -> !field.equals("title." + language)))
                                .map(field -> draft.answers().line(field))
                                .filter(title -> !title.isEmpty())
                                .findFirst()
                                .orElse(""),
                        draft.changed().toInstant()))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID[] ids(SignedIn who, Scope.Kind kind, Role role) {
        return who.in(kind, role).toArray(UUID[]::new);
    }

    private static Line line(ResultSet row, Which which) throws SQLException {
        int seats = row.getInt("seats");
        String sorted = which == Which.OPEN ? "changed_at" : "starts_at";
        return new Line(
                new After(moment(row, sorted).orElseThrow(), row.getObject("id", UUID.class)),
                row.getString("slug"),
                Coded.find(ActivityStatus.class, row.getString("status")).orElseThrow(),
                LocalizedColumn.readOptional(row.getString("title")),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("all_day"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                seats > 0 ? OptionalInt.of(seats) : OptionalInt.empty(),
                row.getInt("taken"),
                row.getInt("more"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
