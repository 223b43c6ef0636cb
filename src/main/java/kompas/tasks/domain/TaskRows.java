package kompas.tasks.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.accounts.Scope;
import kompas.shared.kernel.Coded;
import kompas.tasks.NewTask;
import kompas.tasks.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code tasks.task}. */
@Repository
class TaskRows {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    /** Every scope of the reader as a pair; the network's desk shows the libraries' late tasks as well. */
    private static final String MINE = """
            from tasks.task
            where settled_at is null and (asleep_until is null or asleep_until <= :today)
              and ((scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000')) in
                       (select * from unnest(:kinds::text[], :ids::uuid[]))
                     and (scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'), kind) not in
                       (select * from unnest(:othersKinds::text[], :othersIds::uuid[], :others::text[]))
                   or (:everything and escalated_at is not null))
            """;

    private static final String OPEN = """
            select id, kind, subject_id, scope_kind, scope_id, path, words, raised_at, promised_on, assigned_to
            %s and (:kind = '' or kind = :kind)
            order by promised_on, id limit :most
            """.formatted(MINE);

    private static final String KINDS =
            "select kind, count(*) as count " + MINE + " group by kind order by count(*) desc, kind";

    private static final String INSERT = """
            insert into tasks.task (kind, subject_kind, subject_id, scope_kind, scope_id, path, words, promised_on)
            values (:kind, :subjectKind, :subject, :scopeKind, :scope, :path, cast(:words as jsonb), :promised)
            on conflict (kind, subject_id) where settled_at is null""";

    private final JdbcClient sql;
    private final JsonMapper json;

    TaskRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    TaskId add(NewTask task) {
        return insert(task, """
                with fresh as (%s do nothing returning id)
                select id from fresh
                union all
                select id from tasks.task where kind = :kind and subject_id = :subject and settled_at is null
                """.formatted(INSERT));
    }

    TaskId restate(NewTask task) {
        return insert(
                task,
                INSERT
                        + " do update set words = excluded.words, path = excluded.path, promised_on = excluded.promised_on"
                        + " returning id");
    }

    private TaskId insert(NewTask task, String statement) {
        return new TaskId(sql.sql(statement)
                .param("kind", task.kind())
                .param("subjectKind", task.subjectKind())
                .param("subject", task.subject())
                .param("scopeKind", task.responsible().kind().code())
                .param("scope", task.responsible().id().orElse(null), Types.OTHER)
                .param("path", task.path())
                .param("words", json.writeValueAsString(task.words()))
                .param("promised", task.promisedOn())
                .query(UUID.class)
                .single());
    }

    boolean settle(String kind, UUID subject, String outcome, Optional<PersonId> by) {
        return sql.sql("""
                        update tasks.task set settled_at = now(), outcome = :outcome, settled_by = :by
                        where kind = :kind and subject_id = :subject and settled_at is null
                        """)
                        .param("kind", kind)
                        .param("subject", subject)
                        .param("outcome", outcome)
                        .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                        .update()
                > 0;
    }

    void reopen(String kind, UUID subject, String outcome) {
        sql.sql("""
                update tasks.task t set settled_at = null, outcome = null, settled_by = null
                where t.id = (select id from tasks.task where kind = :kind and subject_id = :subject and outcome = :outcome
                              order by settled_at desc limit 1)
                  and not exists (select from tasks.task o where o.kind = :kind and o.subject_id = :subject and o.settled_at is null)""")
                .param("kind", kind)
                .param("subject", subject)
                .param("outcome", outcome)
                .update();
    }

    void keepOnly(String kind, Collection<UUID> subjects, String outcome) {
        sql.sql("""
                update tasks.task set settled_at = now(), outcome = :outcome
                where kind = :kind and settled_at is null and subject_id <> all(cast(:subjects as uuid[]))""")
                .param("kind", kind)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("outcome", outcome)
                .update();
    }

    void postpone(String kind, UUID subject, LocalDate day) {
        sql.sql(
                        "update tasks.task set asleep_until = :day where kind = :kind and subject_id = :subject and settled_at is null")
                .param("kind", kind)
                .param("subject", subject)
                .param("day", day)
                .update();
    }

    boolean isOpen(String kind, UUID subject) {
        return sql.sql(
                        "select exists (select from tasks.task where kind = :kind and subject_id = :subject and settled_at is null)")
                .param("kind", kind)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whose desk it is.
     *
     * @param others kinds of task that lie in one of the scopes and are for others with it
     * @param everything whether what is late on other desks is shown as well
     */
    record Reader(Collection<Scope> scopes, Collection<Others> others, boolean everything, LocalDate today) {}

    /** A kind of task in a scope. */
    record Others(Scope scope, String kind) {}

    /** Open tasks of one kind or all, the oldest promise first. */
    List<Task> open(Reader reader, String kind, int most) {
        return asked(OPEN, reader)
                .param("kind", kind)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    Map<String, Long> kinds(Reader reader) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        asked(KINDS, reader).query(row -> {
            kinds.put(row.getString("kind"), row.getLong("count"));
        });
        return kinds;
    }

    private JdbcClient.StatementSpec asked(String query, Reader reader) {
        return sql.sql(query)
                .param("today", reader.today())
                .param("kinds", codes(reader.scopes().stream()))
                .param("ids", ids(reader.scopes().stream()))
                .param("othersKinds", codes(reader.others().stream().map(Others::scope)))
                .param("othersIds", ids(reader.others().stream().map(Others::scope)))
                .param("others", reader.others().stream().map(Others::kind).toArray(String[]::new))
                .param("everything", reader.everything());
    }

    private static String[] codes(Stream<Scope> scopes) {
        return scopes.map(scope -> scope.kind().code()).toArray(String[]::new);
    }

    private static UUID[] ids(Stream<Scope> scopes) {
        return scopes.map(scope -> scope.id().orElse(new UUID(0, 0))).toArray(UUID[]::new);
    }

    /** Marks what is late and nobody was told of, and answers it; a mail that did not go is
     * no promise, and a letter about it might not go either. */
    List<Task> escalate(LocalDate today) {
        return sql.sql("""
                        update tasks.task set escalated_at = now()
                        where settled_at is null and escalated_at is null and promised_on < :today
                          and (scope_kind <> 'network' or subject_kind <> 'mail')
                          and (asleep_until is null or asleep_until <= :today)
                        returning id, kind, subject_id, scope_kind, scope_id, path, words, raised_at, promised_on, assigned_to
                        """)
                .param("today", today)
                .query((row, number) -> read(row))
                .list();
    }

    int forget(OffsetDateTime settledBefore) {
        return sql.sql("delete from tasks.task where settled_at < :before")
                .param("before", settledBefore)
                .update();
    }

    private Task read(ResultSet row) throws SQLException {
        Scope.Kind kind =
                Coded.find(Scope.Kind.class, row.getString("scope_kind")).orElseThrow();
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                new Scope(kind, Optional.ofNullable(row.getObject("scope_id", UUID.class))),
                row.getString("path"),
                json.readValue(row.getString("words"), WORDS),
                row.getObject("raised_at", OffsetDateTime.class).toLocalDate(),
                row.getObject("promised_on", LocalDate.class),
                Optional.ofNullable(row.getObject("assigned_to", UUID.class)).map(PersonId::new));
    }
}
