package kompas.events.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.campaign} and its steps. */
@Repository
class CampaignRows {

    private static final String ALL = "select * from events.campaign c ";

    private static final String WRITE = """
            insert into events.campaign (id, slug, status, reason, title, summary, description, press, poster, begins_on, ends_on, countries, goals,
                   previous_id, example, created_by)
            values (:id, :slug, :status, cast(:reason as jsonb), cast(:title as jsonb), cast(:summary as jsonb), cast(:description as jsonb), cast(:press as jsonb),
                   cast(:poster as jsonb), :begins, :ends, :countries, :goals, :previous, :example, :by)
            on conflict (id) do update set status = excluded.status, reason = excluded.reason, title = excluded.title, summary = excluded.summary,
                   description = excluded.description, press = excluded.press, poster = excluded.poster,
                   begins_on = excluded.begins_on, ends_on = excluded.ends_on, countries = excluded.countries, goals = excluded.goals,
                   changed_at = now()""";

    private final JdbcClient database;

    CampaignRows(JdbcClient database) {
        this.database = database;
    }

    /** Those the public sees that are not over on {@code day}, called off or not, the next first. */
    List<Campaign> ahead(LocalDate day) {
        return database.sql(ALL + "where status <> 'draft' and ends_on >= :day order by begins_on, id limit 50")
                .param("day", day)
                .query((row, number) -> campaign(row))
                .list();
    }

    /** Those that are over, the latest first. */
    List<Campaign> past(LocalDate day) {
        return database.sql(ALL + "where status = 'open' and ends_on < :day order by begins_on desc, id limit 50")
                .param("day", day)
                .query((row, number) -> campaign(row))
                .list();
    }

    List<Campaign> drafts() {
        return database.sql(ALL + "where status = 'draft' order by begins_on, id limit 50")
                .query((row, number) -> campaign(row))
                .list();
    }

    Optional<Campaign> find(String slug) {
        return database.sql(ALL + "where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> campaign(row))
                .optional();
    }

    Optional<Campaign> find(UUID id) {
        return database.sql(ALL + "where id = :id")
                .param("id", id)
                .query((row, number) -> campaign(row))
                .optional();
    }

    void write(Campaign campaign, Optional<UUID> by) {
        Campaign.Words words = campaign.words();
        database.sql(WRITE)
                .param("id", campaign.id())
                .param("slug", campaign.slug())
                .param("status", campaign.status().code())
                .param("reason", LocalizedColumn.writeOptional(campaign.reason()))
                .param("title", LocalizedColumn.write(words.title()))
                .param("summary", LocalizedColumn.writeOptional(words.summary()))
                .param("description", LocalizedColumn.writeOptional(words.description()))
                .param("press", LocalizedColumn.writeOptional(words.press()))
                .param("poster", LocalizedColumn.writeOptional(words.poster()))
                .param("begins", campaign.begins())
                .param("ends", campaign.ends())
                .param("countries", campaign.countries().toArray(String[]::new))
                .param(
                        "goals",
                        campaign.goals().stream().map(Integer::shortValue).toArray(Short[]::new))
                .param("previous", campaign.previous().orElse(null))
                .param("example", campaign.example())
                .param("by", by.orElse(null))
                .update();
    }

    List<Campaign.Step> steps(UUID campaign) {
        return database.sql(
                        "select id, text from events.campaign_step where campaign_id = :campaign order by position, id")
                .param("campaign", campaign)
                .query((row, number) ->
                        new Campaign.Step(row.getObject("id", UUID.class), LocalizedColumn.read(row.getString("text"))))
                .list();
    }

    /** Steps that stay keep their ids, so that what libraries ticked stays ticked. */
    void steps(UUID campaign, List<Campaign.Step> steps) {
        database.sql("delete from events.campaign_step where campaign_id = :campaign and not (id = any(:kept))")
                .param("campaign", campaign)
                .param("kept", steps.stream().map(Campaign.Step::id).toArray(UUID[]::new))
                .update();
        for (int i = 0; i < steps.size(); i++) {
            database.sql("""
                    insert into events.campaign_step (id, campaign_id, position, text) values (:id, :campaign, :position, cast(:text as jsonb))
                    on conflict (id) do update set position = excluded.position, text = excluded.text""")
                    .param("id", steps.get(i).id())
                    .param("campaign", campaign)
                    .param("position", i)
                    .param("text", LocalizedColumn.write(steps.get(i).text()))
                    .update();
        }
    }

    /** The same, and nobody else writes it until the transaction ends. */
    Optional<Campaign> lock(UUID id) {
        return database.sql(ALL + "where id = :id for update")
                .param("id", id)
                .query((row, number) -> campaign(row))
                .optional();
    }

    String slug(String title) {
        return Slugs.unique(
                Slugs.of(title),
                slug -> slug.equals("new")
                        || database.sql("select exists (select from events.campaign where slug = :slug)")
                                .param("slug", slug)
                                .query(Boolean.class)
                                .single());
    }

    static Campaign campaign(ResultSet row) throws SQLException {
        List<Integer> goals = new ArrayList<>();
        for (Object goal : (Object[]) row.getArray("goals").getArray()) {
            goals.add(((Number) goal).intValue());
        }
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                Campaign.Status.of(row.getString("status")),
                LocalizedColumn.readOptional(row.getString("reason")),
                new Campaign.Words(
                        LocalizedColumn.read(row.getString("title")),
                        LocalizedColumn.readOptional(row.getString("summary")),
                        LocalizedColumn.readOptional(row.getString("description")),
                        LocalizedColumn.readOptional(row.getString("press")),
                        LocalizedColumn.readOptional(row.getString("poster"))),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of((String[]) row.getArray("countries").getArray()),
                goals,
                Optional.ofNullable(row.getObject("previous_id", UUID.class)),
                row.getBoolean("example"));
    }
}
