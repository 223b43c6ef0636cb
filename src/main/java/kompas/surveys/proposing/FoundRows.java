package kompas.surveys.proposing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.stating.BeginningOrganisations.Newcomer;
import kompas.places.AreaId;
import kompas.surveys.SurveyId;
import kompas.surveys.fieldwork.JoiningRespondents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Respondents that stand in no directory and have answered. */
@Repository
class FoundRows {

    private static final int MOST = 200;

    private static final String READ = """
            select p.id, p.name, p.language, coalesce(p.place, '') as place, p.area_id, coalesce(p.phone, '') as phone,
                   coalesce(p.email, '') as email, coalesce(p.number, '') as number, coalesce(max(r.received_at), max(d.at))::date as said_on,
                   coalesce(array_agg(distinct r.id order by r.id) filter (where r.id is not null), '{}') as responses
            from surveys.respondent p
            left join surveys.response r on r.respondent_id = p.id and not r.draft and r.status <> 'rejected'
            left join surveys.desk_fact d on d.respondent_id = p.id
            where p.survey_id = :survey and p.organisation_id is null and coalesce(r.id, d.id) is not null
              and (cast(:id as uuid) is null or p.id = :id)
            group by p.id order by p.id limit :most""";

    private final JdbcClient database;
    private final JoiningRespondents joining;
    private final ProposingFromDesk desk;

    FoundRows(JdbcClient database, JoiningRespondents joining, ProposingFromDesk desk) {
        this.database = database;
        this.joining = joining;
        this.desk = desk;
    }

    List<FoundOne> of(SurveyId survey, Optional<UUID> respondent) {
        return database.sql(READ)
                .param("survey", survey.value())
                .param("id", respondent.orElse(null))
                .param("most", MOST)
                .query((row, number) -> found(row))
                .list();
    }

    private static FoundOne found(ResultSet row) throws SQLException {
        return new FoundOne(
                row.getObject("id", UUID.class),
                new Newcomer(
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("place"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class))
                                .map(AreaId::of),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("number")),
                row.getObject("said_on", LocalDate.class),
                List.of((UUID[]) row.getArray("responses").getArray()));
    }

    /** One that is asked already is asked once. @return false when there is no such organisation */
    boolean join(UUID respondent, OrganisationId organisation) {
        boolean joined = database.sql("""
                update surveys.respondent set organisation_id = :organisation, name = null, origin = 'list'
                where id = :id and organisation_id is null
                  and exists (select from directory.organisation where id = :organisation)""")
                        .param("organisation", organisation.value())
                        .param("id", respondent)
                        .update()
                > 0;
        joining.settle(List.of(organisation.value()));
        return joined;
    }

    /** What was read of one at a desk is proposed, now that it is known which organisation it is. */
    void proposeRead(UUID respondent) {
        desk.propose(List.of(respondent));
    }

    /** What is proposed of an organisation and waits, whatever stands there. */
    Map<UUID, String> open(OrganisationId organisation) {
        Map<UUID, String> open = new HashMap<>();
        database.sql(
                        "select id from surveys.proposal where organisation_id = :id and state = 'open' and not jsonb_exists(said, 'unread')")
                .param("id", organisation.value())
                .query(UUID.class)
                .list()
                .forEach(id -> open.put(id, ""));
        return open;
    }
}
