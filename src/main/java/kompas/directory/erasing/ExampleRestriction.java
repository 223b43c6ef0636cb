package kompas.directory.erasing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: an invented contact of an example who asked that their data be kept and not used. */
@Component
public class ExampleRestriction {

    private static final String RESTRICT = """
            select directory.restrict_contact(c.organisation_id, to_jsonb(c), null, :day)
            from directory.contact c join directory.organisation o on o.id = c.organisation_id
            where o.example and c.email = 'rosa@example.org'""";

    private static final int DAYS_AGO = 20;

    private final JdbcClient database;
    private final Clock clock;

    ExampleRestriction(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Once or again: whoever is restricted is no contact any more. */
    @Transactional
    public void load() {
        database.sql(RESTRICT)
                .param("day", LocalDate.now(clock).minusDays(DAYS_AGO))
                .query(Integer.class)
                .list();
    }
}
