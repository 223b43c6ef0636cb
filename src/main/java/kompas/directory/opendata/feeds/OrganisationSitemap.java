package kompas.directory.opendata.feeds;

import java.util.List;
import java.util.Optional;
import kompas.shared.web.SitemapSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of all public organisations. */
@Repository
class OrganisationSitemap implements SitemapSection {

    private static final String PAGES = """
            select o.slug, o.changed_at from directory.public_organisation o join (
                select id from directory.public_organisation order by id limit :limit offset :offset) page on page.id = o.id
            order by o.id
            """;

    private final JdbcClient sql;

    OrganisationSitemap(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public long size() {
        return sql.sql("select count(*) from directory.public_organisation")
                .query(Long.class)
                .single();
    }

    @Override
    public List<SitemapPage> pages(long offset, int limit) {
        return sql.sql(PAGES)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new SitemapPage(
                        "/organisations/" + row.getString("slug"),
                        Optional.of(row.getTimestamp("changed_at").toInstant())))
                .list();
    }
}
