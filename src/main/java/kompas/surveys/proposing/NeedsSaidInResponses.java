package kompas.surveys.proposing;

import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.needed.WhereSaid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The response in which an organisation said what it needs: the one that was taken over last. */
@Component
class NeedsSaidInResponses implements WhereSaid {

    private static final String LAST = """
            select '/surveys/' || s.slug || '/responses/' || p.response_id
            from surveys.proposal p join surveys.survey s on s.id = p.survey_id
            where p.organisation_id = :organisation and p.fact = 'needs' and p.survey_id = :survey and p.state = 'accepted'
            order by p.decided_at desc limit 1""";

    private final JdbcClient database;

    NeedsSaidInResponses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> response(UUID survey, OrganisationId organisation) {
        return database.sql(LAST)
                .param("organisation", organisation.value())
                .param("survey", survey)
                .query(String.class)
                .optional();
    }
}
