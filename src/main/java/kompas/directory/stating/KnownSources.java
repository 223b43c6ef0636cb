package kompas.directory.stating;

import java.util.List;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers and lists that an import brought, and that know an organisation too. */
@Component
public class KnownSources {

    private final JdbcClient database;

    KnownSources(JdbcClient database) {
        this.database = database;
    }

    /** @param key by which the source knows it */
    public record Known(LocalizedText source, String key) {}

    @Transactional(readOnly = true)
    public List<Known> of(OrganisationId organisation) {
        return database.sql("""
                        select s.name, r.record_key from directory.source_record r join directory.source s on s.id = r.source_id
                        where r.organisation_id = :id order by s.key, r.record_key limit 20""")
                .param("id", organisation.value())
                .query((row, number) ->
                        new Known(LocalizedColumn.read(row.getString("name")), row.getString("record_key")))
                .list();
    }
}
