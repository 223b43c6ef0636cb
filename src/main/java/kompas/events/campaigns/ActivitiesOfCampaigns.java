package kompas.events.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.events.Activity;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which activities are part of a campaign, kept in memory: a few hundred at most, asked for on the page of every activity. */
@Component
public class ActivitiesOfCampaigns {

    private static final String ALL = """
            select p.activity_id, c.slug, c.title, c.poster from events.campaign_place p join events.campaign c on c.id = p.campaign_id
            where p.activity_id is not null and c.status = 'open'""";

    private final Versioned<Map<UUID, PartOf>> kept;

    ActivitiesOfCampaigns(JdbcClient database, DataVersions versions) {
        this.kept = versions.kept(() -> read(database), "events");
    }

    /**
     * The campaign an activity is part of.
     *
     * @param poster the line under the title of every poster
     */
    public record PartOf(String slug, LocalizedText title, Optional<LocalizedText> poster) {

        /** The path of its page behind the language. */
        public String path() {
            return "/campaigns/" + slug;
        }
    }

    /** Costs no statement while nothing changes. */
    public Optional<PartOf> of(Activity activity) {
        return Optional.ofNullable(kept.get().get(activity.id().value()));
    }

    private static Map<UUID, PartOf> read(JdbcClient database) {
        List<Map.Entry<UUID, PartOf>> rows = database.sql(ALL)
                .query((row, number) -> Map.entry(
                        row.getObject("activity_id", UUID.class),
                        new PartOf(
                                row.getString("slug"),
                                LocalizedColumn.read(row.getString("title")),
                                LocalizedColumn.readOptional(row.getString("poster")))))
                .list();
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
