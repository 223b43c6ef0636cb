package kompas.events.fairs;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activity;
import kompas.events.ActivityKind;
import kompas.events.fairs.Programme.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public may know of a fair: its hall, who comes with a stand, and what happens on the stage. */
@Component
public class ShowingFairs {

    /** A row for each stand, the first with what there is once; whom to phone or write to is not read at all. */
    private static final String READ = """
            select case when row_number() over (order by g.number nulls last, g.id) = 1 then f.hall end as hall,
                   s.ids, s.begins, s.ends, s.titles, s.whos,
                   g.id, g.kind, g.organisation_id, g.name, g.language, g.answer, g.answered_at, g.answered_round, g.tables, g.chairs,
                   g.people, g.power, g.about, g.near_kind, g.number, g.stand_column, g.stand_row, g.turned, g.arrived_at,
                   cast(null as text) as contact, cast(null as text) as email, cast(null as text) as phone,
                   cast(null as text[]) as phones, 'none' as way, cast(null as date) as invited_on, cast(null as date) as reminded_on,
                   0 as reminders, false as alone, cast(null as text) as answered_way, cast(null as text) as brings,
                   cast(null as uuid) as near_id, cast(null as text) as stand_code,
                   o.name as organisation_name, case when o.listing = 'public' then o.slug end as slug, '' as field
            from events.fair f
            cross join lateral (
                select array_agg(id order by starts_at, ends_at, id) as ids, array_agg(starts_at order by starts_at, ends_at, id) as begins,
                       array_agg(ends_at order by starts_at, ends_at, id) as ends, array_agg(title order by starts_at, ends_at, id) as titles,
                       array_agg(coalesce(who, '') order by starts_at, ends_at, id) as whos
                from events.fair_slot where fair_id = f.activity_id) s
            left join events.fair_guest g on g.fair_id = f.activity_id and g.answer = 'coming'
            left join directory.organisation o on o.id = g.organisation_id
            where f.activity_id = :fair order by g.number nulls last, g.id""";

    private final JdbcClient database;

    ShowingFairs(JdbcClient database) {
        this.database = database;
    }

    /**
     * A fair as everybody sees it.
     *
     * @param stands those who come, in the order of their numbers
     * @param programme the first one first
     */
    public record Shown(Optional<Hall> hall, List<Guest> stands, List<Slot> programme) {

        public Shown {
            stands = List.copyOf(stands);
            programme = List.copyOf(programme);
        }
    }

    /** In one statement; empty, without any, for what is no fair. */
    public Optional<Shown> show(Activity activity) {
        if (activity.kind() != ActivityKind.FAIR) {
            return Optional.empty();
        }
        List<Row> rows = database.sql(READ)
                .param("fair", activity.id().value())
                .query((row, number) -> row(row, number == 0))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new Shown(
                        first.hall(),
                        rows.stream().flatMap(row -> row.stand().stream()).toList(),
                        first.programme()));
    }

    private record Row(Optional<Hall> hall, Optional<Guest> stand, List<Slot> programme) {}

    private static Row row(ResultSet row, boolean first) throws SQLException {
        Optional<Guest> stand = row.getObject("id") == null ? Optional.empty() : Optional.of(GuestRow.read(row));
        return new Row(
                Optional.ofNullable(row.getString("hall")).map(Hall::read),
                stand,
                first ? slots(row, row.getArray("ids")) : List.of());
    }

    private static List<Slot> slots(ResultSet row, @Nullable Array kept) throws SQLException {
        if (kept == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) kept.getArray();
        Timestamp[] begins = (Timestamp[]) row.getArray("begins").getArray();
        Timestamp[] ends = (Timestamp[]) row.getArray("ends").getArray();
        String[] titles = (String[]) row.getArray("titles").getArray();
        String[] whos = (String[]) row.getArray("whos").getArray();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            slots.add(new Slot(ids[i], begins[i].toInstant(), ends[i].toInstant(), titles[i], whos[i]));
        }
        return slots;
    }
}
