package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shifts of public activities that somebody can still take, with whose they are; in one statement. */
@Repository
class WantedRows {

    private static final String OPEN = """
            select a.slug, a.title as activity, t.title as task, a.time_zone, a.example, s.starts_at, s.ends_at,
                   greatest(s.least - s.taken, 0) as missing, s.most - s.taken as free, a.library_id,
                   case when a.venue = 'library' then l.name end as house, a.place_name,
                   coalesce(a.municipality_id, a.region_id, l.municipality_id, l.region_id) as area_id,
                   array(select coalesce(h.library_id, h.organisation_id) from events.public_host h
                         where h.activity_id = a.id and h.role <> 'supporter'
                           and coalesce(h.library_id, h.organisation_id) is not null) as hosts
            from events.helper_shift s join events.helper_task t on t.id = s.task_id
            join events.public_occurrence o on o.id = s.occurrence_id join events.public_activity a on a.id = t.activity_id
            left join libraries.public_library l on l.id = a.library_id
            where s.taken < s.most and s.starts_at > :now and o.status = 'planned'
            order by s.starts_at, s.id limit :most""";

    private final JdbcClient database;

    WantedRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A call with those who ask for help.
     *
     * @param hosts ids of the libraries and organisations that stand behind the activity
     * @param area its municipality, or only its region; of its library where it says nothing itself
     */
    record Owned(CallForHelp call, Set<UUID> hosts, Optional<AreaId> area) {}

    List<Owned> read(Instant now, int most) {
        return database.sql(OPEN)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> owned(row))
                .list();
    }

    private static Owned owned(ResultSet row) throws SQLException {
        Set<UUID> hosts = new HashSet<>();
        for (Object host : (Object[]) row.getArray("hosts").getArray()) {
            hosts.add((UUID) host);
        }
        Optional.ofNullable(row.getObject("library_id", UUID.class)).ifPresent(hosts::add);
        return new Owned(
                call(row),
                Set.copyOf(hosts),
                Optional.ofNullable(row.getObject("area_id", UUID.class)).map(AreaId::of));
    }

    private static Optional<LocalizedText> place(ResultSet row) throws SQLException {
        Optional<LocalizedText> house = LocalizedColumn.readOptional(row.getString("house"));
        return house.isPresent() ? house : LocalizedText.ofOptional("und", row.getString("place_name"));
    }

    private static CallForHelp call(ResultSet row) throws SQLException {
        return new CallForHelp(
                "/activities/" + row.getString("slug"),
                LocalizedColumn.read(row.getString("activity")),
                LocalizedColumn.read(row.getString("task")),
                HelpRows.moment(row, "starts_at"),
                HelpRows.moment(row, "ends_at"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("missing"),
                row.getInt("free"),
                place(row),
                row.getBoolean("example"));
    }
}
