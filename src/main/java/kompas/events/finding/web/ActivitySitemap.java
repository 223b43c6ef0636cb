package kompas.events.finding.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kompas.shared.web.SitemapSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of public activities to come and of the last year; older ones stay where they are, but nobody is sent there. */
@Repository
class ActivitySitemap implements SitemapSection {

    private static final String LISTED = """
            from events.public_activity a
            where exists (select from events.occurrence o where o.activity_id = a.id and o.ends_at > :since)""";

    private final JdbcClient sql;
    private final Clock clock;

    ActivitySitemap(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public long size() {
        return sql.sql("select count(*) " + LISTED)
                .param("since", since())
                .query(Long.class)
                .single();
    }

    @Override
    public List<SitemapPage> pages(long offset, int limit) {
        return sql.sql("select a.slug, a.changed_at " + LISTED + " order by a.id limit :limit offset :offset")
                .param("since", since())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new SitemapPage(
                        "/activities/" + row.getString("slug"),
                        Optional.of(row.getTimestamp("changed_at").toInstant())))
                .list();
    }

    private OffsetDateTime since() {
        return clock.instant().atOffset(ZoneOffset.UTC).minusYears(1);
    }
}
