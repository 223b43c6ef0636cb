package kompas.tasks.domain;

import java.util.List;
import java.util.Set;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks somebody works or has worked on. */
@Component
class HeldByTasks implements PersonalDataHolder {

    private static final HeldKind TASKS = new HeldKind(
                    "tasks.data.tasks", "tasks.data.tasks-why", List.of("since", "what", "until", "details"), """
            select raised_at::date as since, kind as what, promised_on as until, outcome as details
            from tasks.task where assigned_to = :id or settled_by = :id order by raised_at desc, id
            """)
            .saying("what", "tasks.data.kind.")
            .saying("details", "tasks.data.outcome.");

    private static final HeldKind NOTES =
            new HeldKind("tasks.data.notes", "tasks.data.notes-why", List.of("since", "details"), """
            select written_at::date as since, text as details from tasks.note where written_by = :id order by written_at desc, id
            """);

    private final JdbcClient sql;

    HeldByTasks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, TASKS, NOTES);
    }

    /** What they had taken on is on the desk again; what was noted about a thing belongs to the thing. */
    @Override
    public void erase(Erased who) {
        who.account().ifPresent(id -> sql.sql("""
                        update tasks.task set assigned_to = null where assigned_to = :id
                        """).param("id", id.value()).update());
    }

    @Override
    public Set<String> staying() {
        return Set.of("tasks.data.tasks", "tasks.data.notes");
    }
}
