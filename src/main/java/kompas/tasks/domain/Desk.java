package kompas.tasks.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.tasks.TaskKinds;
import org.springframework.stereotype.Service;

/** What needs one person today. */
@Service
public class Desk {

    /** More than anybody works in a day; the rest follows when these are done. */
    public static final int MOST = 200;

    private final TaskRows rows;
    private final List<TaskKinds> kinds;
    private final Clock clock;

    Desk(TaskRows rows, List<TaskKinds> kinds, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Open tasks of all this person's scopes that are for somebody with their roles, the oldest promise first; an administrator also sees what is late elsewhere.
     *
     * @param kind the only kind wanted; empty for all
     */
    public List<Task> of(SignedIn who, String kind) {
        return rows.open(reader(who), kind, MOST);
    }

    /** How many there are of each kind, the most first. */
    public Map<String, Long> kinds(SignedIn who) {
        return rows.kinds(reader(who));
    }

    private TaskRows.Reader reader(SignedIn who) {
        Set<Scope> scopes = who.grants().stream().map(Grant::scope).collect(Collectors.toSet());
        List<TaskRows.Others> others =
                scopes.stream().flatMap(scope -> others(who, scope)).toList();
        return new TaskRows.Reader(scopes, others, who.is(Role.NETWORK_ADMINISTRATOR), today());
    }

    /** What lies on this desk and is worked by somebody else who has it. */
    private Stream<TaskRows.Others> others(SignedIn who, Scope scope) {
        return kinds.stream()
                .flatMap(module -> module.acts().entrySet().stream())
                .filter(kind -> !who.may(kind.getValue(), scope))
                .map(kind -> new TaskRows.Others(scope, kind.getKey()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
