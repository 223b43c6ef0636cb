package kompas.events.campaigns.web;

import java.util.List;
import kompas.events.campaigns.Campaign;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a library has planned on the days of a campaign. */
@Component
class OwnActivities {

    private static final String ON = """
            select distinct a.slug, a.title from events.activity a join events.occurrence o on o.activity_id = a.id
            where a.library_id = :library and a.deleted_at is null and a.status in ('draft', 'published') and a.title is not null
              and (o.starts_at at time zone a.time_zone)::date between :begins and :ends
            order by a.slug limit 50""";

    private final JdbcClient database;

    OwnActivities(JdbcClient database) {
        this.database = database;
    }

    /** One of them. */
    public record Own(String slug, LocalizedText title) {}

    List<Own> on(LibraryId library, Campaign campaign) {
        return database.sql(ON)
                .param("library", library.value())
                .param("begins", campaign.begins())
                .param("ends", campaign.ends())
                .query((row, number) -> new Own(row.getString("slug"), LocalizedColumn.read(row.getString("title"))))
                .list();
    }
}
