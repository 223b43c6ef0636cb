package kompas.surveys.reviewing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.places.AreaId;
import kompas.surveys.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The queue of responses: what stands beside one in it, and what it can be narrowed by. */
@Repository
class QueueQueries {

    static final String MATCHES = """
            and draft = :draft and (:status = '' or status = :status)
            and (not :flagged or exists (select from surveys.flag f where f.response_id = r.id and f.dismissed_at is null
                                         and (:flag = '' or f.kind = :flag)))
            and (cast(:collector as uuid) is null or r.collected_by = :collector) and (:mode = '' or r.mode = :mode)
            and (cast(:from as timestamptz) is null or r.received_at >= :from)
            and (cast(:before as timestamptz) is null or r.received_at < :before)
            and (cast(:area as uuid) is null or exists (
                 select from surveys.respondent a left join directory.organisation o on o.id = a.organisation_id
                 where a.id = r.respondent_id and coalesce(a.area_id, o.municipality_id, o.region_id) = :area))\s""";

    private final JdbcClient database;

    QueueQueries(JdbcClient database) {
        this.database = database;
    }

    static StatementSpec matching(StatementSpec statement, ResponseFilter filter) {
        ResponseFilter.Narrowed narrowed = filter.narrowed();
        return statement
                .param("draft", filter.draft())
                .param("status", filter.status().map(ResponseStatus::code).orElse(""))
                .param("flagged", filter.flagged() || !narrowed.flag().isEmpty())
                .param("flag", narrowed.flag())
                .param("collector", narrowed.collector().orElse(null))
                .param("mode", narrowed.mode().map(mode -> mode.code()).orElse(""))
                .param("area", narrowed.area().orElse(null))
                .param("from", moment(narrowed.received().from()))
                .param("before", moment(narrowed.received().before()));
    }

    /** The one above in the list: received after it. */
    Optional<UUID> newer(SurveyId survey, ResponseFilter filter, UUID one) {
        return beside(
                survey, filter, one, "(r.received_at, r.id) > (c.received_at, c.id) order by r.received_at, r.id");
    }

    /** The one below. */
    Optional<UUID> older(SurveyId survey, ResponseFilter filter, UUID one) {
        return beside(
                survey,
                filter,
                one,
                "(r.received_at, r.id) < (c.received_at, c.id) order by r.received_at desc, r.id desc");
    }

    private Optional<UUID> beside(SurveyId survey, ResponseFilter filter, UUID one, String side) {
        return matching(
                        database.sql(
                                        "select r.id from surveys.response r, (select received_at, id from surveys.response where id = :one) c"
                                                + " where r.survey_id = :survey "
                                                + MATCHES.replace("draft =", "r.draft =")
                                                + "and " + side + " limit 1")
                                .param("survey", survey.value())
                                .param("one", one),
                        filter)
                .query(UUID.class)
                .optional();
    }

    /** What there is to choose from. */
    Queue.Choices choices(SurveyId survey) {
        return database.sql("""
                select array(select distinct collected_by from surveys.response
                             where survey_id = :survey and collected_by is not null) as collectors,
                       array(select distinct f.kind from surveys.flag f join surveys.response r on r.id = f.response_id
                             where r.survey_id = :survey and not r.draft and f.dismissed_at is null order by 1) as flags,
                       array(select distinct coalesce(a.area_id, o.municipality_id, o.region_id)
                             from surveys.response r join surveys.respondent a on a.id = r.respondent_id
                             left join directory.organisation o on o.id = a.organisation_id
                             where r.survey_id = :survey and coalesce(a.area_id, o.municipality_id, o.region_id) is not null) as areas""")
                .param("survey", survey.value())
                .query((row, number) -> new Queue.Choices(
                        List.of((UUID[]) row.getArray("collectors").getArray()).stream()
                                .map(PersonId::new)
                                .toList(),
                        List.of((String[]) row.getArray("flags").getArray()),
                        List.of((UUID[]) row.getArray("areas").getArray()).stream()
                                .map(AreaId::of)
                                .toList()))
                .single();
    }

    private static @Nullable Object moment(Optional<Instant> instant) {
        return instant.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
