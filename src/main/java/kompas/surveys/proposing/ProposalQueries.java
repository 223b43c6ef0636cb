package kompas.surveys.proposing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.stating.Rule;
import kompas.directory.stating.Statement;
import kompas.shared.kernel.Coded;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads proposals with the answers they come of; those of a response nobody believes are not there. */
@Repository
class ProposalQueries {

    private static final String ALL = """
            select p.*, coalesce(r.title, '') as title, r.mode, coalesce(r.collected_by, d.by_person) as collected_by, d.source as cited,
                   exists (select from surveys.flag f where f.response_id = r.id) as flagged,
                   coalesce(o.municipality_id, o.region_id) as lies_in,
                   lower(o.name -> 'texts' ->> (o.name ->> 'source')) as called
            from surveys.proposal p left join surveys.response r on r.id = p.response_id
            left join surveys.desk_fact d on d.id = p.desk_fact_id
            join directory.organisation o on o.id = p.organisation_id
            where p.survey_id = :survey and r.status is distinct from 'rejected'\s""";

    private static final String MATCHING = ALL + """
            and p.state = :state and (:fact = '' or p.fact = :fact)
            and (cast(:person as uuid) is null or coalesce(r.collected_by, d.by_person, '00000000-0000-0000-0000-000000000000') = :person)
            and (cast(:area as uuid) is null or coalesce(o.municipality_id, o.region_id) = :area)
            and (cast(:response as uuid) is null or r.id = :response)""";

    private static final String PAGE = "with matching as (" + MATCHING + """
            ),
            organisations as (select organisation_id, min(called) as called, count(*) over () as organisations from matching
                              group by organisation_id order by min(called), organisation_id offset :from limit :most),
            totals as (select count(*) as proposals from matching)
            select m.*, g.organisations, t.proposals from matching m join organisations g using (organisation_id) cross join totals t
            order by g.called, m.organisation_id, m.said_on, m.response_id, m.id""";

    private static final String NARROWING = "with open as (" + ALL + """
            and p.state = 'open')
            select 'fact' as what, fact as value, count(*) as open from open group by fact
            union all select 'person', coalesce(collected_by, '00000000-0000-0000-0000-000000000000')::text, count(*)
                      from open group by collected_by
            union all select 'area', lies_in::text, count(*) from open where lies_in is not null group by lies_in
            order by 1, 3 desc, 2""";

    private static final String NUMBERS = """
            select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'accepted') as accepted,
                   count(*) filter (where p.state = 'declined') as declined
            from surveys.proposal p left join surveys.response r on r.id = p.response_id
            where p.survey_id = :survey and r.status is distinct from 'rejected'""";

    private static final String KINDS = """
            select p.part, count(distinct p.organisation_id) as organisations
            from surveys.proposal p left join surveys.response r on r.id = p.response_id
            where p.survey_id = :survey and p.fact = 'needs' and p.state in ('open', 'accepted') and r.status is distinct from 'rejected'
            group by p.part order by 2 desc, 1""";

    private final JdbcClient database;

    ProposalQueries(JdbcClient database) {
        this.database = database;
    }

    /** Proposals of some organisations, and how many there are in all. */
    record Found(List<Proposal> proposals, int organisations, int all) {}

    Found page(SurveyId survey, ProposalFilter filter, int from, int most) {
        int[] totals = new int[2];
        List<Proposal> proposals = matching(PAGE, survey, filter)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> {
                    totals[0] = row.getInt("organisations");
                    totals[1] = row.getInt("proposals");
                    return proposal(row);
                })
                .list();
        return new Found(proposals, totals[0], totals[1]);
    }

    private StatementSpec matching(String statement, SurveyId survey, ProposalFilter filter) {
        return database.sql(statement)
                .param("survey", survey.value())
                .param("state", filter.state().code())
                .param("fact", filter.fact())
                .param("person", filter.person().orElse(null))
                .param("area", filter.area().orElse(null))
                .param("response", filter.response().orElse(null));
    }

    /** Those of a survey with these ids that are in this state. */
    List<Proposal> of(SurveyId survey, Collection<UUID> ids, ProposalState state) {
        return database.sql(
                        ALL + " and p.state = :state and p.id = any(:ids) order by p.organisation_id, p.said_on, p.id")
                .param("survey", survey.value())
                .param("state", state.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> proposal(row))
                .list();
    }

    /** What was decided at once. */
    List<Proposal> decided(SurveyId survey, UUID decision) {
        return database.sql(ALL + " and p.decision_id = :decision order by p.organisation_id, p.id")
                .param("survey", survey.value())
                .param("decision", decision)
                .query((row, number) -> proposal(row))
                .list();
    }

    /** What was decided at once with this one, about the same organisation. */
    List<Proposal> decidedWith(SurveyId survey, UUID proposal) {
        return database.sql(ALL + """
                and (p.decision_id, p.organisation_id) = (
                    select d.decision_id, d.organisation_id from surveys.proposal d where d.id = :id) order by p.id""")
                .param("survey", survey.value())
                .param("id", proposal)
                .query((row, number) -> proposal(row))
                .list();
    }

    /** By which the open ones can be narrowed. */
    record Narrow(String what, String value, int open) {}

    List<Narrow> narrowing(SurveyId survey) {
        return database.sql(NARROWING)
                .param("survey", survey.value())
                .query((row, number) -> new Narrow(row.getString("what"), row.getString("value"), row.getInt("open")))
                .list();
    }

    ProposalNumbers numbers(SurveyId survey) {
        List<ProposalNumbers.Kind> kinds = database.sql(KINDS)
                .param("survey", survey.value())
                .query((row, number) -> new ProposalNumbers.Kind(row.getString("part"), row.getInt("organisations")))
                .list();
        return database.sql(NUMBERS)
                .param("survey", survey.value())
                .query((row, number) ->
                        new ProposalNumbers(row.getInt("open"), row.getInt("accepted"), row.getInt("declined"), kinds))
                .single();
    }

    static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Statement.read(row.getString("fact"), row.getString("part"), row.getString("said")),
                Coded.find(Rule.class, row.getString("rule")).orElseThrow(),
                Coded.find(ProposalState.class, row.getString("state")).orElseThrow(),
                new Proposal.From(
                        Optional.ofNullable(row.getObject("response_id", UUID.class)),
                        row.getString("title"),
                        row.getObject("said_on", LocalDate.class),
                        Coded.find(How.class, row.getString("how")).orElse(How.WEB),
                        Optional.ofNullable(row.getString("mode"))
                                .map(mode -> ResponseMode.valueOf(mode.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(row.getObject("collected_by", UUID.class))
                                .map(PersonId::new),
                        row.getBoolean("flagged"),
                        Optional.ofNullable(row.getString("cited"))),
                Optional.ofNullable(row.getObject("change_set_id", UUID.class)));
    }
}
