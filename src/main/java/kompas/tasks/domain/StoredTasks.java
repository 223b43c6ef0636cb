package kompas.tasks.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.tasks.NewTask;
import kompas.tasks.TaskId;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredTasks implements Tasks {

    private final TaskRows rows;

    StoredTasks(TaskRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public TaskId raise(NewTask task) {
        return rows.add(task);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public TaskId restate(NewTask task) {
        return rows.restate(task);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(String kind, UUID subject, String outcome, Optional<PersonId> by) {
        return rows.settle(kind, subject, outcome, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(String kind, UUID subject, String outcome) {
        rows.reopen(kind, subject, outcome);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOnly(String kind, Collection<UUID> subjects, String outcome) {
        rows.keepOnly(kind, subjects, outcome);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void postpone(String kind, UUID subject, LocalDate day) {
        rows.postpone(kind, subject, day);
    }

    @Override
    public boolean isOpen(String kind, UUID subject) {
        return rows.isOpen(kind, subject);
    }
}
