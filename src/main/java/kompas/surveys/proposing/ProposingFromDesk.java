package kompas.surveys.proposing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.How;
import kompas.directory.OrganisationId;
import kompas.directory.stating.Circumstances;
import kompas.directory.stating.Rule;
import kompas.directory.stating.Said;
import kompas.directory.stating.Standing;
import kompas.directory.stating.Statement;
import kompas.directory.stating.StatingFacts;
import kompas.network.NetworkSettings;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes proposals of what somebody read at a desk, each with where and when; they go the same way as those of answers. */
@Component
public class ProposingFromDesk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of these there may be several: what was read stands beside what stood. */
    private static final Set<String> SEVERAL = Set.of("other_names", "links", "identifiers", "fields", "contacts");

    private static final String READ = """
            select d.*, r.organisation_id, coalesce(o.country, '') as country
            from surveys.desk_fact d join surveys.respondent r on r.id = d.respondent_id
            join directory.organisation o on o.id = r.organisation_id
            where (d.id = any(:ids) or d.respondent_id = any(:ids))
              and not exists (select from surveys.proposal p where p.desk_fact_id = d.id) order by d.at, d.id""";

    private final JdbcClient database;
    private final ProposalRows rows;
    private final StatingFacts stating;
    private final NetworkSettings network;

    ProposingFromDesk(JdbcClient database, ProposalRows rows, StatingFacts stating, NetworkSettings network) {
        this.database = database;
        this.rows = rows;
        this.stating = stating;
        this.network = network;
    }

    /** What was read, of an organisation that is known. */
    record Read(UUID id, SurveyId survey, OrganisationId organisation, Said said, Circumstances where) {}

    /**
     * Proposes what is not proposed yet.
     *
     * @param ids of facts, or of those whose facts they are
     * @return the proposals; none of what stands already, nor where nobody knows yet which organisation it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> propose(Collection<UUID> ids) {
        List<UUID> made = new ArrayList<>();
        for (Read read : database.sql(READ)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list()) {
            Standing standing = stating.standing(List.of(read.organisation())).get(read.organisation());
            if (standing != null) {
                made.addAll(rows.add(read, proposed(read, standing)));
            }
        }
        return made;
    }

    private List<ProposalRows.Made> proposed(Read read, Standing standing) {
        Rule rule = SEVERAL.contains(read.said().fact()) ? Rule.ADD : Rule.REPLACE;
        return stating.read(read.said(), read.where()).stream()
                .filter(statement -> differs(statement, standing, rule))
                .map(statement -> new ProposalRows.Made(statement, rule, How.WEB))
                .toList();
    }

    private boolean differs(Statement statement, Standing standing, Rule rule) {
        return stating.difference(statement, standing, rule).isPresent();
    }

    private Read read(ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        JSON.readTree(row.getString("said"))
                .properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString("")));
        String country = row.getString("country");
        return new Read(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Said(row.getString("fact"), row.getString("part"), cells),
                new Circumstances(
                        row.getString("language"),
                        country.isEmpty() ? network.current().countries().getFirst() : country,
                        row.getObject("seen_on", LocalDate.class)));
    }
}
