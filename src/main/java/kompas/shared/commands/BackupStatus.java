package kompas.shared.commands;

import java.time.Instant;
import java.util.Optional;

/** Whether the installation could be put back as it is; asked by whoever warns people that it could not. */
public interface BackupStatus {

    /** When the newest backup that was finished began: what was entered later is in none. */
    Optional<Instant> lastGood();

    /** Whether somebody should be told: there is something to lose, and the last good backup is old or there is none. */
    boolean isOverdue();
}
