package kompas.directory.domain;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.CompassOverview;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory as it stands in the database. */
@Component
class StoredDirectory implements OrganisationDirectory {

    private static final String BY_IDS =
            "select " + SummaryColumns.NAMES + " from directory.public_organisation o where o.id = any(:ids)";

    private static final String BY_SLUG = "select " + SummaryColumns.NAMES + """
             from directory.public_organisation o
            where o.slug = :slug or o.id = (select organisation_id from directory.old_slug where slug = :slug)""";

    private final JdbcClient database;

    private final Versioned<CompassOverview> overview;

    StoredDirectory(JdbcClient database, OverviewQueries queries, DataVersions versions) {
        this.database = database;
        this.overview = versions.kept(() -> queries.overview(this), "directory", "needs");
    }

    @Override
    public CompassOverview overview() {
        return overview.get();
    }

    @Override
    public Optional<OrganisationSummary> findBySlug(String slug) {
        return database.sql(BY_SLUG)
                .param("slug", slug)
                .query((row, number) -> SummaryColumns.read(row))
                .optional();
    }

    @Override
    public Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids) {
        Map<OrganisationId, OrganisationSummary> summaries = new HashMap<>();
        if (ids.isEmpty()) {
            return summaries;
        }
        database.sql(BY_IDS)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    OrganisationSummary summary = SummaryColumns.read(row);
                    summaries.put(summary.id(), summary);
                });
        return summaries;
    }
}
