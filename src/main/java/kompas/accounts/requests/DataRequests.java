package kompas.accounts.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.accounts.requests.DataRequest.Answer;
import kompas.accounts.requests.DataRequest.Asked;
import kompas.accounts.requests.DataRequest.Extension;
import kompas.accounts.requests.DataRequest.From;
import kompas.accounts.requests.DataRequest.Kind;
import kompas.accounts.requests.DataRequest.Outcome;
import kompas.accounts.requests.Register.Place;
import kompas.accounts.requests.Register.Shelf;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code accounts.data_request}. */
@Repository
class DataRequests {

    /** Requests on one page of the register. */
    static final int PAGE = 50;

    private static final int MOST = 200;

    private static final String ADD = """
            insert into accounts.data_request
                (id, kind, how, asked_on, due_on, person_id, name, reach, language, words, entered_by)
            values (:id, :kind, :how, :on, :due, :person, nullif(:name, ''), nullif(:reach, ''), :language, :words, :by)
            on conflict (id) do nothing
            """;

    private static final String NAMED = """
            (:words = '' or position(lower(:words) in lower(concat_ws(' ', name, reach))) > 0)""";

    private static final String OPEN = """
            select * from accounts.data_request
            where outcome is null and %s and (cast(:after as uuid) is null
                or (due_on, id) > (select last.due_on, last.id from accounts.data_request last where last.id = :after))
            order by due_on, id limit %d
            """.formatted(NAMED, PAGE + 1);

    private static final String ANSWERED = """
            select * from accounts.data_request
            where outcome is not null and %s and (cast(:after as uuid) is null
                or (answered_on, id) < (select last.answered_on, last.id from accounts.data_request last where last.id = :after))
            order by answered_on desc, id desc limit %d
            """.formatted(NAMED, PAGE + 1);

    private static final String COUNT = """
            select count(*) filter (where outcome is null) as open, count(*) filter (where outcome is not null) as answered
            from accounts.data_request where """ + " " + NAMED;

    private static final String EXTEND = """
            update accounts.data_request set due_on = :due, extended_on = :today, extended_because = :because
            where id = :id and outcome is null and extended_on is null and due_on >= :today
            """;

    private static final String ANSWER = """
            update accounts.data_request set outcome = :outcome, answer = :words, answered_on = :today, answered_by = :by
            where id = :id and outcome is null
            """;

    /** What still waits is moot: nobody is there who could be answered. */
    private static final String FORGET = """
            with open as (select id from accounts.data_request where outcome is null and (%1$s)),
            gone as (
                update accounts.data_request set name = null, reach = null, words = '', answer = '', person_id = null,
                    extended_because = case when extended_because is null then null else '–' end,
                    outcome = coalesce(outcome, case kind when 'erase' then 'done' else 'withdrawn' end),
                    answered_on = coalesce(answered_on, :today)
                where %1$s)
            select id from open
            """;

    private final JdbcClient sql;

    DataRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when it was entered before. */
    boolean add(DataRequest request, Optional<PersonId> by) {
        Asked asked = request.asked();
        From from = request.from();
        return sql.sql(ADD)
                        .param("id", request.id())
                        .param("kind", asked.kind().code())
                        .param("how", asked.how().code())
                        .param("on", asked.on())
                        .param("due", request.dueOn())
                        .param("person", from.person().map(PersonId::value).orElse(null), Types.OTHER)
                        .param("name", from.name())
                        .param("reach", from.reach())
                        .param("language", from.language())
                        .param("words", asked.words())
                        .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                        .update()
                > 0;
    }

    Optional<DataRequest> find(UUID id) {
        return sql.sql("select * from accounts.data_request where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    Register register(Place place) {
        List<DataRequest> found = sql.sql(place.shelf() == Shelf.OPEN ? OPEN : ANSWERED)
                .param("words", place.words())
                .param("after", place.after().orElse(null), Types.OTHER)
                .query((row, number) -> read(row))
                .list();
        List<DataRequest> shown = found.subList(0, Math.min(PAGE, found.size()));
        return sql.sql(COUNT)
                .param("words", place.words())
                .query((row, number) -> new Register(
                        shown,
                        found.size() > PAGE ? Optional.of(shown.getLast().id()) : Optional.empty(),
                        row.getInt("open"),
                        row.getInt("answered")))
                .single();
    }

    List<DataRequest> of(PersonId person) {
        return sql.sql("select * from accounts.data_request where person_id = :person order by created_at desc, id")
                .param("person", person.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Whose name or address holds these words. */
    List<DataRequest> find(String words) {
        return sql.sql("select * from accounts.data_request"
                        + " where position(lower(:words) in lower(concat_ws(' ', name, reach))) > 0 order by id limit "
                        + MOST)
                .param("words", words)
                .query((row, number) -> read(row))
                .list();
    }

    /** Entered on one day for one address, for nobody's mailbox is filled. */
    int today(String reach, LocalDate today) {
        return sql.sql(
                        "select count(*) from accounts.data_request where lower(reach) = lower(:reach) and asked_on = :today")
                .param("reach", reach)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    boolean extend(UUID id, Extension extension, LocalDate due) {
        return sql.sql(EXTEND)
                        .param("id", id)
                        .param("due", due)
                        .param("today", extension.on())
                        .param("because", extension.because())
                        .update()
                > 0;
    }

    boolean answer(UUID id, Answer answer) {
        return sql.sql(ANSWER)
                        .param("id", id)
                        .param("outcome", answer.outcome().code())
                        .param("words", answer.words())
                        .param("today", answer.on())
                        .param("by", answer.by().map(PersonId::value).orElse(null), Types.OTHER)
                        .update()
                > 0;
    }

    /** Who asked and what goes; answers which of them still waited. */
    List<UUID> forget(Optional<PersonId> person, String reach, LocalDate today) {
        return sql.sql(FORGET.formatted("person_id = :person or lower(reach) = lower(:reach)"))
                .param("person", person.map(PersonId::value).orElse(null), Types.OTHER)
                .param("reach", reach)
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    List<UUID> forget(UUID id, LocalDate today) {
        return sql.sql(FORGET.formatted("id = :id"))
                .param("id", id)
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    int forgetAnsweredBefore(OffsetDateTime moment) {
        return sql.sql("delete from accounts.data_request where answered_on < :day")
                .param("day", moment.toLocalDate())
                .update();
    }

    private static DataRequest read(ResultSet row) throws SQLException {
        return new DataRequest(
                row.getObject("id", UUID.class),
                new Asked(
                        Coded.find(Kind.class, row.getString("kind")).orElseThrow(),
                        Coded.find(How.class, row.getString("how")).orElseThrow(),
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("words")),
                new From(
                        person(row.getObject("person_id", UUID.class)),
                        text(row, "name"),
                        text(row, "reach"),
                        row.getString("language")),
                row.getObject("due_on", LocalDate.class),
                extension(row),
                answer(row));
    }

    private static Optional<Extension> extension(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("extended_on", LocalDate.class);
        return day == null ? Optional.empty() : Optional.of(new Extension(day, text(row, "extended_because")));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        Optional<Outcome> outcome = Coded.find(Outcome.class, text(row, "outcome"));
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(
                        outcome.get(),
                        text(row, "answer"),
                        row.getObject("answered_on", LocalDate.class),
                        person(row.getObject("answered_by", UUID.class))));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
