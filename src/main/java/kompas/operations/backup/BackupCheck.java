package kompas.operations.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kompas.network.NetworkSettings;
import kompas.shared.commands.HealthCheck;
import org.springframework.stereotype.Component;

/** Whether there is a backup, and how old the last good one is. */
@Component
class BackupCheck implements HealthCheck {

    private static final String REMEDY = "Run kompas backup FILE, and look at kompas.backup in docs/configuration.md.";

    private final BackupLog log;
    private final NetworkSettings network;
    private final Clock clock;

    BackupCheck(BackupLog log, NetworkSettings network, Clock clock) {
        this.log = log;
        this.network = network;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "backup";
    }

    @Override
    public Finding examine() {
        if (!network.isSetUp()) {
            return Finding.ok("Nothing has been entered yet.");
        }
        Optional<Instant> last = log.lastGood();
        String what = last.map(this::age).orElse("There is no backup yet.")
                + log.lastFailure().map(why -> " The last try failed: " + why).orElse("");
        return log.isOverdue() || log.lastFailure().isPresent() ? Finding.attention(what, REMEDY) : Finding.ok(what);
    }

    private String age(Instant last) {
        long hours = Duration.between(last, clock.instant()).toHours();
        return hours < 48
                ? "The last good backup is " + hours + " hours old."
                : "The last good backup is " + hours / 24 + " days old.";
    }
}
