package kompas.surveys.fieldwork;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;
import kompas.surveys.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.contact_attempt}, and the state it leaves a respondent in. */
@Repository
class AttemptRows {

    private final JdbcClient database;

    AttemptRows(JdbcClient database) {
        this.database = database;
    }

    /** @param vain how often nobody was reached since somebody was */
    record Now(RespondentState state, int vain) {}

    /** Where it stands with one, until the transaction ends nobody else's to change; empty when this survey has no such. */
    Optional<Now> lock(SurveyId survey, UUID respondent) {
        return database.sql("select state from surveys.respondent where id = :id and survey_id = :survey for update")
                .param("id", respondent)
                .param("survey", survey.value())
                .query(String.class)
                .optional()
                .map(state -> new Now(Coded.find(RespondentState.class, state).orElseThrow(), vain(respondent)));
    }

    /** As which one somebody is asked: itself, or the one it was joined with. */
    Optional<UUID> asked(UUID respondent) {
        return database.sql("select coalesce(joined_to, id) from surveys.respondent where id = :id")
                .param("id", respondent)
                .query(UUID.class)
                .optional();
    }

    /** The same of whichever survey. */
    Optional<Now> lock(UUID respondent) {
        return database.sql("select state from surveys.respondent where id = :id for update")
                .param("id", respondent)
                .query(String.class)
                .optional()
                .map(state -> new Now(Coded.find(RespondentState.class, state).orElseThrow(), 0));
    }

    private int vain(UUID respondent) {
        return database.sql("""
                        select count(*) from surveys.contact_attempt a where respondent_id = :id and outcome in ('no_answer', 'closed_door')
                          and not exists (select from surveys.contact_attempt b where b.respondent_id = :id and b.at > a.at
                                          and b.outcome not in ('no_answer', 'closed_door', 'wrong_number', 'written', 'undelivered'))""").param("id", respondent).query(Integer.class).single();
    }

    /** @return whether it is new; the same one sent twice is one */
    boolean add(UUID respondent, Attempt attempt) {
        return database.sql("""
                                insert into surveys.contact_attempt (id, respondent_id, at, by_person, way, outcome, next_at, note,
                                       state_before, next_before)
                                select :id, r.id, :at, :by, :way, :outcome, :next, nullif(:note, ''), r.state, r.next_at
                                from surveys.respondent r where r.id = :respondent on conflict (id) do nothing""")
                        .param("id", attempt.id())
                        .param("respondent", respondent)
                        .param("at", attempt.at().atOffset(ZoneOffset.UTC))
                        .param("by", attempt.by().map(PersonId::value).orElse(null))
                        .param("way", attempt.way().code())
                        .param("outcome", attempt.outcome().code())
                        .param("next", moment(attempt.next()))
                        .param("note", attempt.note())
                        .update()
                > 0;
    }

    void become(UUID respondent, RespondentState state, Optional<Instant> next) {
        database.sql("update surveys.respondent set state = :state, next_at = :next where id = :id")
                .param("state", state.code())
                .param("next", moment(next))
                .param("id", respondent)
                .update();
    }

    /** @return whether it was another before */
    boolean prefer(UUID respondent, Optional<ContactWay> way) {
        return database.sql("""
                        update surveys.respondent set way = cast(:way as text)
                        where id = :id and way is distinct from cast(:way as text)""")
                        .param("way", way.map(ContactWay::code).orElse(null))
                        .param("id", respondent)
                        .update()
                > 0;
    }

    /** The latest first. */
    List<Attempt> of(UUID respondent) {
        return database.sql("""
                        select * from surveys.contact_attempt where respondent_id = :id order by at desc, id desc limit 50""")
                .param("id", respondent)
                .query((row, number) -> new Attempt(
                        row.getObject("id", UUID.class),
                        RespondentRows.moment(row, "at").orElseThrow(),
                        Optional.ofNullable(row.getObject("by_person", UUID.class))
                                .map(PersonId::new),
                        Coded.find(ContactWay.class, row.getString("way")).orElseThrow(),
                        Coded.find(AttemptOutcome.class, row.getString("outcome"))
                                .orElseThrow(),
                        RespondentRows.moment(row, "next_at"),
                        Optional.ofNullable(row.getString("note")).orElse("")))
                .list();
    }

    /** Takes one's own latest try back, and with it what it changed. @return whose it was; empty when it cannot be taken back */
    Optional<UUID> undo(SurveyId survey, UUID attempt, PersonId by) {
        return database.sql("""
                        with gone as (
                            delete from surveys.contact_attempt a using surveys.respondent r
                            where a.id = :id and a.by_person = :by and a.outcome <> 'written' and r.id = a.respondent_id and r.survey_id = :survey
                              and not exists (select from surveys.contact_attempt b where b.respondent_id = r.id and (b.at, b.id) > (a.at, a.id))
                            returning a.respondent_id, a.state_before, a.next_before)
                        update surveys.respondent r set state = g.state_before, next_at = g.next_before
                        from gone g where r.id = g.respondent_id returning r.id""")
                .param("id", attempt)
                .param("by", by.value())
                .param("survey", survey.value())
                .query(UUID.class)
                .optional();
    }

    /** Whose try it was. */
    Optional<UUID> respondentOf(SurveyId survey, UUID attempt) {
        return database.sql("""
                        select r.id from surveys.contact_attempt a join surveys.respondent r on r.id = a.respondent_id
                        where a.id = :id and r.survey_id = :survey""")
                .param("id", attempt)
                .param("survey", survey.value())
                .query(UUID.class)
                .optional();
    }

    private static @Nullable Object moment(Optional<Instant> moment) {
        return moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
