package kompas.surveys.proposing;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.acceptance_rule}, and the proposals a rule holds for. */
@Repository
class RuleRows {

    /**
     * Nothing suspicious, nothing a person has to see to. An organisation's own is what came by the link made for it, with
     * nobody between.
     */
    private static final String HELD = """
            select p.*, r.title, r.mode, r.collected_by, false as flagged, null as cited
            from surveys.proposal p join surveys.response r on r.id = p.response_id
            where p.survey_id = :survey and p.state = 'open' and r.status <> 'rejected' and not r.draft
              and not exists (select from surveys.flag f where f.response_id = r.id)
              and not jsonb_exists(p.said, 'unread') and p.fact = any(:facts)
              and (cast(:response as uuid) is null or r.id = :response)
              and case when cast(:person as uuid) is null
                       then r.collected_by is null and r.typed_by is null and exists (
                            select from surveys.invitation i join surveys.respondent w on w.id = i.respondent_id
                            where i.id = r.invitation_id and coalesce(w.joined_to, w.id) = r.respondent_id)
                       else r.collected_by = :person and coalesce(r.typed_by, :person) = :person end
            order by p.organisation_id, p.said_on, p.id""";

    private static final String TAKEN = """
            select p.*, r.title, r.mode, r.collected_by, false as flagged, null as cited
            from surveys.proposal p join surveys.response r on r.id = p.response_id
            where p.survey_id = :survey and p.state = 'accepted' and p.by_rule
              and (p.decision_id = :decision or (p.decided_at at time zone 'UTC')::date = :day)
            order by p.organisation_id, p.id""";

    private final JdbcClient database;

    RuleRows(JdbcClient database) {
        this.database = database;
    }

    /** What rules took over and nobody has taken back, the latest days first. */
    List<RuleRun> runs(SurveyId survey) {
        return database.sql("""
                        select (decided_at at time zone 'UTC')::date as day, count(*) as facts, count(distinct organisation_id) as organisations
                        from surveys.proposal where survey_id = :survey and state = 'accepted' and by_rule group by 1 order by 1 desc limit 60""")
                .param("survey", survey.value())
                .query((row, number) -> new RuleRun(
                        row.getObject("day", LocalDate.class), row.getInt("facts"), row.getInt("organisations")))
                .list();
    }

    List<Proposal> of(SurveyId survey, RuleRun.Which which) {
        return database.sql(TAKEN)
                .param("survey", survey.value())
                .param("decision", which.decision().orElse(null), Types.OTHER)
                .param("day", which.on().orElse(null), Types.DATE)
                .query((row, number) -> ProposalQueries.proposal(row))
                .list();
    }

    List<AcceptanceRule> of(SurveyId survey) {
        return database.sql(
                        "select id, person_id, facts from surveys.acceptance_rule where survey_id = :survey order by made_at, id")
                .param("survey", survey.value())
                .query((row, number) -> new AcceptanceRule(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new),
                        Coded.find(FactGroup.class, row.getString("facts")).orElseThrow()))
                .list();
    }

    /** @param response only of this one; empty for all */
    List<Proposal> held(SurveyId survey, Optional<PersonId> person, FactGroup facts, Optional<UUID> response) {
        return database.sql(HELD)
                .param("survey", survey.value())
                .param("facts", facts.facts().toArray(String[]::new))
                .param("person", person.map(PersonId::value).orElse(null))
                .param("response", response.orElse(null))
                .query((row, number) -> ProposalQueries.proposal(row))
                .list();
    }

    /** @return whether it was not there yet */
    boolean add(SurveyId survey, Optional<PersonId> person, FactGroup facts, PersonId by) {
        return database.sql("""
                insert into surveys.acceptance_rule (survey_id, person_id, facts, made_by) values (:survey, :person, :facts, :by)
                on conflict do nothing""")
                        .param("survey", survey.value())
                        .param("person", person.map(PersonId::value).orElse(null))
                        .param("facts", facts.code())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    boolean remove(SurveyId survey, UUID rule) {
        return database.sql("delete from surveys.acceptance_rule where survey_id = :survey and id = :id")
                        .param("survey", survey.value())
                        .param("id", rule)
                        .update()
                > 0;
    }
}
