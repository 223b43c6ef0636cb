package kompas.surveys.proposing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.directory.stating.Rule;
import kompas.directory.stating.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes {@code surveys.proposal}. */
@Repository
class ProposalRows {

    private static final String MADE = """
            with made as (
                select fact, part, rule, cast(said as jsonb) as said, how
                from unnest(:facts, :parts, :rules, :said, :hows) as m (fact, part, rule, said, how))
            """;

    private static final String STANDS = """
            not exists (select from %s where m.fact = p.fact and m.part = p.part and m.rule = p.rule and m.said = p.said
                        and p.response_id = :response and p.state = 'open' and p.organisation_id = :organisation)
            """;

    private static final String CLEAR = MADE + """
            update surveys.proposal p set state = 'superseded'
            where p.response_id = :response and p.state = 'open' and\s""" + STANDS.formatted("made m");

    private static final String ADD = MADE + """
            insert into surveys.proposal (survey_id, response_id, organisation_id, fact, part, rule, said, said_on, how)
            select :survey, :response, :organisation, m.fact, m.part, m.rule, m.said, :on, m.how from made m
            where not exists (select from surveys.proposal d where d.survey_id = :survey and d.organisation_id = :organisation
                                and d.fact = m.fact and d.state = 'declined' and surveys.same_said(d.said) = surveys.same_said(m.said))
              and\s""" + STANDS.formatted("surveys.proposal p");

    private static final String ADD_FROM_DESK = MADE + """
            insert into surveys.proposal (survey_id, desk_fact_id, organisation_id, fact, part, rule, said, said_on, how)
            select :survey, :read, :organisation, m.fact, m.part, m.rule, m.said, :on, m.how from made m
            where not exists (select from surveys.proposal d where d.survey_id = :survey and d.organisation_id = :organisation
                                and d.fact = m.fact and d.state in ('declined', 'open')
                                and surveys.same_said(d.said) = surveys.same_said(m.said))
            returning id""";

    private static final String DECIDED = """
            update surveys.proposal set state = :state, decision_id = :decision, change_set_id = :set, by_rule = :rule,
                   decided_by = :person, decided_at = now()
            where id = any(:ids) and state = 'open'""";

    private final JdbcClient database;

    ProposalRows(JdbcClient database) {
        this.database = database;
    }

    record Made(Statement statement, Rule rule, How how) {}

    /** These stand in the place of the open ones of a response; what was declined before is left out. */
    void renew(Filed filed, List<Made> made) {
        if (made.isEmpty() || filed.organisation().isEmpty()) {
            database.sql(
                            "update surveys.proposal set state = 'superseded' where response_id = :response and state = 'open'")
                    .param("response", filed.id())
                    .update();
            return;
        }
        bound(CLEAR, filed, made).update();
        bound(ADD, filed, made).update();
    }

    /** What was read at a desk; what was declined before, or waits already, is left out. */
    List<UUID> add(ProposingFromDesk.Read read, List<Made> made) {
        return made.isEmpty()
                ? List.of()
                : made(ADD_FROM_DESK, made)
                        .param("read", read.id())
                        .param("organisation", read.organisation().value())
                        .param("survey", read.survey().value())
                        .param("on", read.where().on())
                        .query(UUID.class)
                        .list();
    }

    private StatementSpec bound(String statement, Filed filed, List<Made> made) {
        return made(statement, made)
                .param("response", filed.id())
                .param("organisation", filed.organisation().orElseThrow().value())
                .param("survey", filed.survey().value())
                .param("on", filed.on());
    }

    private StatementSpec made(String statement, List<Made> made) {
        return database.sql(statement)
                .param("facts", made.stream().map(one -> one.statement().fact()).toArray(String[]::new))
                .param("parts", made.stream().map(one -> one.statement().part()).toArray(String[]::new))
                .param("rules", made.stream().map(one -> one.rule().code()).toArray(String[]::new))
                .param(
                        "said",
                        made.stream()
                                .map(one -> one.statement().said().toString())
                                .toArray(String[]::new))
                .param("hows", made.stream().map(one -> one.how().code()).toArray(String[]::new));
    }

    /**
     * What somebody, or a rule, decided at once.
     *
     * @param by empty for a rule
     */
    record Decided(UUID decision, ProposalState state, Optional<UUID> changeSet, Optional<PersonId> by) {}

    /** Those of them that are open. */
    int decide(Collection<UUID> ids, Decided decided) {
        return ids.isEmpty()
                ? 0
                : database.sql(DECIDED)
                        .param("state", decided.state().code())
                        .param("decision", decided.decision())
                        .param("set", decided.changeSet().orElse(null))
                        .param("rule", decided.by().isEmpty())
                        .param("person", decided.by().map(PersonId::value).orElse(null))
                        .param("ids", ids.toArray(UUID[]::new))
                        .update();
    }

    /** What they say stands already. */
    void settle(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.sql("update surveys.proposal set state = 'superseded' where id = any(:ids) and state = 'open'")
                    .param("ids", ids.toArray(UUID[]::new))
                    .update();
        }
    }

    /** Open again, where the same answer does not make another one open meanwhile. */
    int reopen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : database.sql("""
                        update surveys.proposal p set state = 'open', decision_id = null, change_set_id = null, by_rule = false,
                               decided_by = null, decided_at = null
                        where id = any(:ids) and state in ('accepted', 'declined')
                          and not exists (select from surveys.proposal o where o.response_id = p.response_id and o.fact = p.fact
                                            and o.part = p.part and o.state = 'open')""").param("ids", ids.toArray(UUID[]::new)).update();
    }
}
