package kompas.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code audit.act} and what stands beside it. */
@Repository
class ActRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ADD = """
            with act as (
                insert into audit.act (actor, via, action, subject_kind, subject, detail)
                values (:actor, :via, :action, :kind, :subject, cast(:detail as jsonb)) returning id)
            insert into audit.act_personal (act_id, personal)
            select id, cast(:personal as jsonb) from act where cast(:personal as jsonb) <> '{}'
            """;

    private static final String READ = """
            select act.*, act_personal.personal, act_personal.emptied_at
            from audit.act left join audit.act_personal on act_personal.act_id = act.id
            where act.id < coalesce(cast(:before as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff') and\s""";

    private static final String NEWEST_FIRST = " order by act.id desc limit :limit";

    private static final String EMPTY = """
            update audit.act_personal set personal = '{}', emptied_at = now()
            from audit.act
            where act.id = act_id and emptied_at is null
              and (actor = :person or (subject_kind = 'person' and subject = :person))
            """;

    private static final String EMPTY_MENTIONING = """
            update audit.act_personal set personal = '{}', emptied_at = now()
            where emptied_at is null
              and exists (select from jsonb_each_text(personal) said where lower(said.value) = lower(:email))
            """;

    private static final String EMPTY_OLD = """
            update audit.act_personal set personal = '{}', emptied_at = now()
            where emptied_at is null and happened_at < :until
            """;

    private final JdbcClient sql;

    ActRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Act act, Via via) {
        sql.sql(ADD)
                .param("actor", act.actor().orElse(null))
                .param("via", via.code())
                .param("action", act.action())
                .param("kind", act.subjectKind())
                .param("subject", act.subject())
                .param("detail", JSON.writeValueAsString(act.detail()))
                .param("personal", JSON.writeValueAsString(act.personal()))
                .update();
    }

    List<RecordedAct> ofSubject(String kind, UUID subject, Optional<UUID> before, int limit) {
        return sql.sql(READ + "subject_kind = :kind and subject = :subject" + NEWEST_FIRST)
                .param("kind", kind)
                .param("subject", subject)
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    List<RecordedAct> byActor(UUID actor, Optional<UUID> before, int limit) {
        return sql.sql(READ + "actor = :actor" + NEWEST_FIRST)
                .param("actor", actor)
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    int empty(UUID person) {
        return sql.sql(EMPTY).param("person", person).update();
    }

    int emptyMentioning(String email) {
        return sql.sql(EMPTY_MENTIONING).param("email", email).update();
    }

    int emptyOlderThan(OffsetDateTime until) {
        return sql.sql(EMPTY_OLD).param("until", until).update();
    }

    private static RecordedAct read(ResultSet row) throws SQLException {
        return new RecordedAct(
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor", UUID.class)),
                Via.of(row.getString("via")),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                texts(row.getString("detail")),
                texts(row.getString("personal")),
                instant(row.getObject("emptied_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static Map<String, String> texts(@Nullable String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json != null) {
            JSON.readTree(json)
                    .properties()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        }
        return texts;
    }
}
