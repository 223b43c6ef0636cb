package kompas.surveys.typing;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.FlagKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Responses there are already, for whoever types one in again or corrects it. */
@Repository
class CorrectedResponses {

    private final JdbcClient database;

    CorrectedResponses(JdbcClient database) {
        this.database = database;
    }

    /**
     * A response as it stands.
     *
     * @param version empty where its form is not known: what nobody knows the questions of is not typed into
     * @param proposals facts of it that were taken over already
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Standing(
            UUID id,
            String title,
            String instanceId,
            Optional<UUID> version,
            ResponseMode mode,
            String status,
            byte[] content,
            int proposals) {

        boolean isStill(String instance) {
            return instanceId.equals(instance);
        }

        boolean onPaper() {
            return mode == ResponseMode.PAPER;
        }
    }

    Standing get(UUID response) {
        return find(response).orElseThrow();
    }

    Optional<Standing> find(SurveyId survey, UUID response) {
        return database.sql("select id from surveys.response where id = :id and survey_id = :survey and not draft")
                .param("id", response)
                .param("survey", survey.value())
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    private Optional<Standing> find(UUID response) {
        return database.sql("""
                select r.id, r.title, r.instance_id, r.form_version_id, r.mode, r.status, r.content,
                       (select count(*) from surveys.proposal p where p.response_id = r.id and p.state = 'accepted') as proposals
                from surveys.response r where r.id = :id""")
                .param("id", response)
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("instance_id"),
                        Optional.ofNullable(row.getObject("form_version_id", UUID.class)),
                        Coded.find(ResponseMode.class, row.getString("mode")).orElseThrow(),
                        row.getString("status"),
                        row.getBytes("content"),
                        row.getInt("proposals")))
                .optional();
    }

    /** What whoever typed it in said of single answers, by the paths flags have. */
    Map<String, FlagKind> noted(UUID response) {
        Map<String, FlagKind> noted = new HashMap<>();
        database.sql(
                        "select path, kind from surveys.flag where response_id = :id and kind in ('unreadable', 'left_blank')")
                .param("id", response)
                .query((row, number) -> noted.put(
                        row.getString("path"),
                        Coded.find(FlagKind.class, row.getString("kind")).orElseThrow()))
                .list();
        return noted;
    }

    /** The latest response that came with a code, in whatever way. */
    Optional<Came> byCode(UUID invitation) {
        return database.sql("""
                select r.id, r.mode, r.received_at, coalesce(r.typed_by, r.collected_by) as by_person
                from surveys.response r where r.invitation_id = :invitation and not r.draft order by r.received_at desc limit 1""")
                .param("invitation", invitation)
                .query((row, number) -> new Came(
                        row.getObject("id", UUID.class),
                        Coded.find(ResponseMode.class, row.getString("mode")).orElseThrow(),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("by_person", UUID.class))
                                .map(PersonId::new)))
                .optional();
    }
}
