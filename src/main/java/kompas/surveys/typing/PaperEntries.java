package kompas.surveys.typing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.typing.PaperEntry.Copy;
import kompas.surveys.typing.PaperEntry.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code surveys.paper_entry}. */
@Repository
class PaperEntries {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};
    private static final String ALL = "select e.* from surveys.paper_entry e ";

    private final JdbcClient database;

    PaperEntries(JdbcClient database) {
        this.database = database;
    }

    Optional<PaperEntry> find(SurveyId survey, UUID id) {
        return database.sql(ALL + "where e.id = :id and e.survey_id = :survey")
                .param("id", id)
                .param("survey", survey.value())
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Waits until nobody else writes on it. */
    PaperEntry lock(PaperEntry entry) {
        return database.sql(ALL + "where e.id = :id for update")
                .param("id", entry.id())
                .query((row, number) -> entry(row))
                .single();
    }

    /** The one of a code; copies typed in again are not it. */
    Optional<PaperEntry> of(UUID invitation) {
        return database.sql(ALL + "where e.invitation_id = :invitation and not e.again and not e.corrects")
                .param("invitation", invitation)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** What somebody is about to correct of a response. */
    Optional<PaperEntry> correcting(UUID response) {
        return database.sql(ALL + "where e.response_id = :response and e.corrects and e.sent_at is null")
                .param("response", response)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Begins a copy; nothing happens where one of its code was begun at this moment. */
    UUID begin(Survey survey, UUID version, Copy copy, PersonId by) {
        return begun(survey, version, by)
                .param("invitation", copy.invitation().orElse(null))
                .param("respondent", copy.respondent().orElse(null))
                .param("again", copy.again())
                .param("corrects", false)
                .param("response", null)
                .param("replaces", null)
                .query(UUID.class)
                .optional()
                .or(() -> copy.invitation().flatMap(this::of).map(PaperEntry::id))
                .orElseThrow();
    }

    /** Begins the correction of a response; the one there is where it was begun at this moment. */
    UUID begin(Survey survey, UUID version, UUID response, String replaces, PersonId by) {
        return begun(survey, version, by)
                .param("invitation", null)
                .param("respondent", null)
                .param("again", false)
                .param("corrects", true)
                .param("response", response)
                .param("replaces", replaces)
                .query(UUID.class)
                .optional()
                .or(() -> correcting(response).map(PaperEntry::id))
                .orElseThrow();
    }

    private JdbcClient.StatementSpec begun(Survey survey, UUID version, PersonId by) {
        return database.sql("""
                insert into surveys.paper_entry (id, survey_id, form_version_id, invitation_id, respondent_id, again, corrects, response_id,
                       instance_id, replaces, typed_by)
                values (:id, :survey, :version, cast(:invitation as uuid), cast(:respondent as uuid), :again, :corrects,
                        cast(:response as uuid), :instance, cast(:replaces as text), :by)
                on conflict do nothing returning id""")
                .param("id", Identifiers.next())
                .param("survey", survey.id().value())
                .param("version", version)
                .param("instance", "uuid:" + UUID.randomUUID())
                .param("by", by.value());
    }

    void write(PaperEntry entry, Map<String, String> typed) {
        database.sql("update surveys.paper_entry set typed = cast(:typed as jsonb), changed_at = now() where id = :id")
                .param("typed", JSON.writeValueAsString(typed))
                .param("id", entry.id())
                .update();
    }

    void takeOver(PaperEntry entry, PersonId by) {
        database.sql("update surveys.paper_entry set typed_by = :by where id = :id and sent_at is null")
                .param("by", by.value())
                .param("id", entry.id())
                .update();
    }

    /** @param response what it has become */
    void sent(PaperEntry entry, UUID response) {
        database.sql("""
                update surveys.paper_entry set sent_at = coalesce(sent_at, now()), replaces = null, response_id = :response, changed_at = now()
                where id = :id""").param("response", response).param("id", entry.id()).update();
    }

    /** What was sent is taken up again, to be sent as an edit. */
    void reopen(PaperEntry entry, PersonId by) {
        database.sql("""
                update surveys.paper_entry set sent_at = null, replaces = instance_id, instance_id = :instance, typed_by = :by, changed_at = now()
                where id = :id and sent_at is not null and not corrects""")
                .param("instance", "uuid:" + UUID.randomUUID())
                .param("by", by.value())
                .param("id", entry.id())
                .update();
    }

    /** Whether the response it takes the place of is still the one somebody looked at. */
    boolean isStill(PaperEntry entry) {
        return database.sql("""
                select e.replaces is null or e.replaces = r.instance_id
                from surveys.paper_entry e left join surveys.response r on r.id = e.response_id where e.id = :id""").param("id", entry.id()).query(Boolean.class).single();
    }

    /** From now on it takes the place of what the response has become. */
    void rebase(PaperEntry entry) {
        database.sql("""
                update surveys.paper_entry e set replaces = r.instance_id
                from surveys.response r where r.id = e.response_id and e.id = :id""").param("id", entry.id()).update();
    }

    void drop(PaperEntry entry) {
        database.sql("delete from surveys.paper_entry where id = :id and sent_at is null")
                .param("id", entry.id())
                .update();
    }

    /** What this person has begun and not sent, the latest first. */
    List<PaperEntry> open(Survey survey, PersonId by, int most) {
        return database.sql(ALL + """
                where e.typed_by = :by and e.survey_id = :survey and e.sent_at is null order by e.changed_at desc limit :most""")
                .param("by", by.value())
                .param("survey", survey.id().value())
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The copy this person sent last. */
    Optional<PaperEntry> last(Survey survey, PersonId by) {
        return database.sql(ALL + """
                where e.typed_by = :by and e.survey_id = :survey and e.sent_at is not null and not e.corrects
                order by e.sent_at desc limit 1""")
                .param("by", by.value())
                .param("survey", survey.id().value())
                .query((row, number) -> entry(row))
                .optional();
    }

    /** How many copies this person has sent since a moment. */
    int count(Survey survey, PersonId by, Instant since) {
        return database.sql("""
                select count(*) from surveys.paper_entry
                where typed_by = :by and survey_id = :survey and sent_at >= :since and not corrects""")
                .param("by", by.value())
                .param("survey", survey.id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** @return how many went that nobody wrote on since a moment */
    int forget(OffsetDateTime before) {
        return database.sql("delete from surveys.paper_entry where changed_at < :before")
                .param("before", before)
                .update();
    }

    private static PaperEntry entry(ResultSet row) throws SQLException {
        return new PaperEntry(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getObject("form_version_id", UUID.class),
                new Copy(
                        Optional.ofNullable(row.getObject("invitation_id", UUID.class)),
                        Optional.ofNullable(row.getObject("respondent_id", UUID.class)),
                        row.getBoolean("again")),
                new Stage(
                        row.getBoolean("corrects"),
                        Optional.ofNullable(row.getObject("response_id", UUID.class)),
                        row.getString("instance_id"),
                        Optional.ofNullable(row.getString("replaces")),
                        Optional.ofNullable(row.getObject("typed_by", UUID.class))
                                .map(PersonId::new),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                JSON.readValue(row.getString("typed"), TYPED));
    }
}
