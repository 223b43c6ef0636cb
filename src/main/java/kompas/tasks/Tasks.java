package kompas.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;

/** The door to the desk. All calls belong into the transaction of what they are about. */
public interface Tasks {

    /** Puts a task on a desk. While one of the same kind about the same thing is open, that one stays and is answered. */
    TaskId raise(NewTask task);

    /**
     * The same for standing work that nobody was promised, such as a pile that grows and shrinks: one that is open already
     * says from now on what this one says, and is due when this one is.
     */
    TaskId restate(NewTask task);

    /**
     * Takes a task off the desk because it is done, or needs nobody any more.
     *
     * @param outcome in lower case with underscores: {@code approved}
     * @param by empty when nobody had to do anything
     * @return false when none was open
     */
    boolean settle(String kind, UUID subject, String outcome, Optional<PersonId> by);

    /**
     * Puts the last one back that was taken off the desk with this outcome, as it was; nothing happens where one is open.
     */
    void reopen(String kind, UUID subject, String outcome);

    /** Takes every task of a kind off the desk whose subject is not among these, for that needs nobody any more. */
    void keepOnly(String kind, Collection<UUID> subjects, String outcome);

    /** Lets a task sleep: it is off the desk until {@code day}. */
    void postpone(String kind, UUID subject, LocalDate day);

    /** Whether a task of this kind about this thing is open. */
    boolean isOpen(String kind, UUID subject);
}
