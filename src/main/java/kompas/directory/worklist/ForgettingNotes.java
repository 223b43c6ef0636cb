package kompas.directory.worklist;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ForgettingNotes {

    private static final String OLD = "delete from directory.note where changed_at < :before";

    /** What nobody has touched for so long, nobody looks after an organisation by any more. */
    @Bean
    Forgetting notesOnOrganisations(JdbcClient database) {
        return Forgetting.of(
                Retention.NOTES,
                before -> database.sql(OLD).param("before", before).update());
    }
}
