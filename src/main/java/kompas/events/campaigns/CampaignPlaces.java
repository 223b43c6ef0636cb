package kompas.events.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.events.campaigns.CampaignPlace.Figures;
import kompas.events.campaigns.CampaignPlace.Happening;
import kompas.events.campaigns.CampaignPlace.Helpers;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.campaign_place}: which libraries joined, what happens there, and what came of it. */
@Repository
class CampaignPlaces {

    /** Of a series the dates in the days of the campaign count; a single date does wherever it was moved to. */
    private static final String ALL = """
            with joined as (
                select p.*, m.begins_on, m.ends_on from events.campaign_place p join events.campaign m on m.id = p.campaign_id
                where p.campaign_id = :campaign),
            held as (
                select o.*, p.id as place_id from joined p join events.public_activity a on a.id = p.activity_id
                join events.public_occurrence o on o.activity_id = a.id
                where (o.starts_at at time zone a.time_zone)::date between p.begins_on and p.ends_on
                   or 1 = (select count(*) from events.public_occurrence x where x.activity_id = a.id))
            select p.id, p.library_id, l.name as library_name, p.issue, p.done, a.slug, a.title, a.time_zone, a.status, a.longitude, a.latitude,
                   d.starts_at, d.ends_at, coalesce(d.taken, 0) as taken, c.told, c.came, c.newcomers, c.minutes, c.result,
                   array(select i.file_id from events.closing_picture i join events.closing k on k.occurrence_id = i.occurrence_id and k.shown
                         join held o on o.id = k.occurrence_id and o.place_id = p.id
                         order by o.starts_at, i.added_at limit 6) as pictures,
                   h.helpers, h.helped
            from joined p join libraries.public_library l on l.id = p.library_id
            left join events.public_activity a on a.id = p.activity_id
            left join lateral (select min(starts_at) as starts_at, min(ends_at) as ends_at, sum(taken) as taken
                               from held o where o.place_id = p.id and o.status = 'planned') d on true
            left join lateral (
                select count(*) > 0 as told, coalesce(sum(k.came), 0) as came, coalesce(sum(k.newcomers), 0) as newcomers,
                       coalesce(sum(k.came * extract(epoch from o.ends_at - o.starts_at) / 60), 0)::bigint as minutes,
                       (array_agg(k.sentence order by o.starts_at desc) filter (where k.shown and k.sentence is not null))[1] as result
                from events.closing k join held o on o.id = k.occurrence_id and o.place_id = p.id) c on true
            left join lateral (
                select count(distinct t.helper_id) as helpers, coalesce(sum(t.minutes), 0) as helped
                from events.helper_turn t join events.helper_shift s on s.id = t.shift_id
                join held o on o.id = s.occurrence_id and o.place_id = p.id
                where t.state = 'signed' and t.minutes > 0) h on true
            order by p.joined_at, p.id""";

    private final JdbcClient database;

    CampaignPlaces(JdbcClient database) {
        this.database = database;
    }

    /** In the order they joined, in one statement. */
    List<CampaignPlace> of(UUID campaign) {
        return database.sql(ALL)
                .param("campaign", campaign)
                .query((row, number) -> place(row))
                .list();
    }

    /** Joining once more changes the issue and, where one is named, the activity. */
    void join(UUID campaign, LibraryId library, LocalizedText issue, Optional<ActivityId> activity, PersonId by) {
        database.sql("""
                insert into events.campaign_place (campaign_id, library_id, activity_id, issue, joined_by)
                values (:campaign, :library, :activity, cast(:issue as jsonb), :by)
                on conflict (campaign_id, library_id) do update
                    set issue = excluded.issue, activity_id = coalesce(excluded.activity_id, campaign_place.activity_id)""")
                .param("campaign", campaign)
                .param("library", library.value())
                .param("activity", activity.map(ActivityId::value).orElse(null))
                .param("issue", LocalizedColumn.write(issue))
                .param("by", by.value())
                .update();
    }

    void leave(UUID campaign, LibraryId library) {
        database.sql("delete from events.campaign_place where campaign_id = :campaign and library_id = :library")
                .param("campaign", campaign)
                .param("library", library.value())
                .update();
    }

    void tick(UUID campaign, LibraryId library, List<UUID> done) {
        database.sql(
                        "update events.campaign_place set done = :done where campaign_id = :campaign and library_id = :library")
                .param("campaign", campaign)
                .param("library", library.value())
                .param("done", done.toArray(UUID[]::new))
                .update();
    }

    private static CampaignPlace place(ResultSet row) throws SQLException {
        return new CampaignPlace(
                row.getObject("id", UUID.class),
                LibraryId.of(row.getObject("library_id", UUID.class)),
                LocalizedColumn.read(row.getString("library_name")),
                LocalizedColumn.read(row.getString("issue")),
                happening(row),
                ids(row, "done"),
                new Figures(
                        row.getInt("taken"),
                        row.getBoolean("told"),
                        row.getInt("came"),
                        row.getInt("newcomers"),
                        Duration.ofMinutes(row.getLong("minutes")),
                        new Helpers(row.getInt("helpers"), Duration.ofMinutes(row.getLong("helped"))),
                        LocalizedColumn.readOptional(row.getString("result")),
                        ids(row, "pictures").stream().map(FileId::new).toList()));
    }

    private static Optional<Happening> happening(ResultSet row) throws SQLException {
        if (row.getString("slug") == null) {
            return Optional.empty();
        }
        Point point = row.getObject("longitude") == null
                ? null
                : new Point(row.getDouble("latitude"), row.getDouble("longitude"));
        return Optional.of(new Happening(
                row.getString("slug"),
                LocalizedColumn.read(row.getString("title")),
                row.getString("time_zone"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                row.getString("status").equals("cancelled"),
                Optional.ofNullable(point)));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
