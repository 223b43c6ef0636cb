package kompas.tasks.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kompas.accounts.Accounts;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Early each morning, what was promised for a day that has gone is also told to the network's administrators, once. */
@Component
class Escalating implements NightlyWork {

    private final TaskRows rows;
    private final Accounts accounts;
    private final LateLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Escalating(TaskRows rows, Accounts accounts, LateLetters letters, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "tasks.escalate";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 30);
    }

    @Override
    public String run() {
        LocalDate today = LocalDate.now(clock);
        Integer late = transaction.execute(status -> escalate(today));
        return late + " late tasks told of";
    }

    private int escalate(LocalDate today) {
        List<Task> late = rows.escalate(today);
        if (!late.isEmpty()) {
            accounts.holding(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK).forEach(person -> letters.send(person, late));
        }
        return late.size();
    }
}
