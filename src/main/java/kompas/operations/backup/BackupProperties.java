package kompas.operations.backup;

import java.nio.file.Path;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups by the clock.
 *
 * @param scheduled whether the server makes them
 * @param folder {@code backups} in the installation's folder
 * @param time of the night, by the clock of the network's first country
 * @param daily of how many days the newest is kept
 * @param weekly of how many weeks the newest is kept
 */
@ConfigurationProperties("kompas.backup")
record BackupProperties(
        @DefaultValue("true") boolean scheduled,
        Path folder,
        @DefaultValue("03:10") LocalTime time,
        @DefaultValue("7") int daily,
        @DefaultValue("4") int weekly) {}
