package kompas.surveys.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.stating.Said;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.SurveyId;
import kompas.surveys.proposing.ProposalState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code surveys.desk_fact}: what somebody read, with where and when. */
@Repository
class DeskFactRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    DeskFactRows(JdbcClient database) {
        this.database = database;
    }

    /** Sent twice it is one. @return the facts that are new */
    List<UUID> add(SurveyId survey, UUID respondent, Reading reading, PersonId by) {
        return reading.said().stream()
                .flatMap(said -> add(survey, respondent, reading, said, by).stream())
                .toList();
    }

    private Optional<UUID> add(SurveyId survey, UUID respondent, Reading reading, Said said, PersonId by) {
        return database.sql("""
                        insert into surveys.desk_fact (id, survey_id, respondent_id, fact, part, said, language, source, seen_on, by_person)
                        values (:id, :survey, :respondent, :fact, :part, cast(:said as jsonb), :language, :source, :on, :by)
                        on conflict (id) do nothing returning id""")
                .param("id", Identifiers.derived(reading.id(), said.fact() + "." + said.part()))
                .param("survey", survey.value())
                .param("respondent", respondent)
                .param("fact", said.fact())
                .param("part", said.part())
                .param("said", JSON.writeValueAsString(said.cells()))
                .param("language", reading.language())
                .param("source", reading.source())
                .param("on", reading.seenOn())
                .param("by", by.value())
                .query(UUID.class)
                .optional();
    }

    /** The latest first. */
    List<DeskFact> of(UUID respondent) {
        return database.sql("""
                        select f.*, (select p.state from surveys.proposal p where p.desk_fact_id = f.id order by p.made_at desc, p.id desc limit 1)
                               as became
                        from surveys.desk_fact f
                        where f.respondent_id in (select id from surveys.respondent where id = :id or joined_to = :id)
                        order by f.at desc, f.id limit 200""")
                .param("id", respondent)
                .query((row, number) -> fact(row))
                .list();
    }

    /** Where somebody read last, of whatever. */
    Optional<String> lastSource(PersonId by, UUID respondent) {
        return database.sql("""
                        select source from surveys.desk_fact where by_person = :by and respondent_id = :id order by at desc, id limit 1""")
                .param("by", by.value())
                .param("id", respondent)
                .query(String.class)
                .optional();
    }

    /** As long as nothing of it was accepted. */
    boolean remove(SurveyId survey, UUID respondent, UUID fact) {
        return database.sql("""
                                delete from surveys.desk_fact f where id = :id and survey_id = :survey
                                  and respondent_id in (select id from surveys.respondent where id = :respondent or joined_to = :respondent)
                                  and not exists (select from surveys.proposal p where p.desk_fact_id = f.id and p.state = 'accepted')""")
                        .param("id", fact)
                        .param("respondent", respondent)
                        .param("survey", survey.value())
                        .update()
                > 0;
    }

    private static DeskFact fact(ResultSet row) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        JSON.readTree(row.getString("said"))
                .properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString("")));
        return new DeskFact(
                row.getObject("id", UUID.class),
                new Said(row.getString("fact"), row.getString("part"), cells),
                row.getString("source"),
                row.getObject("seen_on", LocalDate.class),
                Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new),
                Coded.find(ProposalState.class, String.valueOf(row.getString("became"))));
    }
}
