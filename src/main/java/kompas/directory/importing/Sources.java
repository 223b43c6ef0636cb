package kompas.directory.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kompas.directory.importing.profile.Source;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sources rows belong to, found or entered by their key. */
final class Sources {

    private static final String ENTER = """
            insert into directory.source (key, kind, name, url, licence, attribution)
            values (:key, :kind, cast(:name as jsonb), :url, :licence, :attribution)
            on conflict (key) do update set name = excluded.name, url = excluded.url, licence = excluded.licence,
                attribution = excluded.attribution
                where (source.name, source.url, source.licence, source.attribution)
                      is distinct from (excluded.name, excluded.url, excluded.licence, excluded.attribution)""";

    private final JdbcClient database;
    private final boolean dryRun;
    private final Map<String, UUID> known = new HashMap<>();

    Sources(JdbcClient database, boolean dryRun) {
        this.database = database;
        this.dryRun = dryRun;
    }

    /** In a dry run a source that is not there yet gets an id nobody else has. */
    UUID id(Source source) {
        return known.computeIfAbsent(source.key(), key -> {
            if (!dryRun) {
                enter(source);
            }
            return database.sql("select id from directory.source where key = :key")
                    .param("key", key)
                    .query(UUID.class)
                    .optional()
                    .orElseGet(kompas.shared.kernel.Identifiers::next);
        });
    }

    private void enter(Source source) {
        database.sql(ENTER)
                .param("key", source.key())
                .param("kind", source.kind())
                .param("name", LocalizedColumn.write(source.name()))
                .param("url", source.url().orElse(null))
                .param("licence", source.licence().orElse(null))
                .param("attribution", source.attribution().orElse(null))
                .update();
    }
}
