package kompas.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.commands.HealthCheck.Condition;
import kompas.shared.commands.HealthCheck.Finding;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nights, and the mornings after them. */
@KompasIntegrationTest
class NightlyBackupIntegrationTests {

    @TempDir
    private Path folder;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NetworkSettings network;

    @Test
    void whoWatchesIsToldWhenTheLastGoodBackupIsOld() throws IOException {
        assertThat(at("2026-11-20T03:10:00Z").run()).isEqualTo("nothing to back up yet");
        assertThat(examined("2026-11-20T03:10:00Z").condition()).isEqualTo(Condition.OK);
        network.save(Network.named(LocalizedText.of("en", "Razgrad"), List.of("en"), List.of("BG")));
        assertThat(examined("2026-11-20T03:10:00Z"))
                .extracting(Finding::condition, Finding::what)
                .containsExactly(Condition.ATTENTION, "There is no backup yet.");

        assertThat(at("2026-11-20T03:10:00Z").run()).startsWith("kompas-2026-11-20T031000.zip: ");

        assertThat(examined("2026-11-21T13:10:00Z")).isEqualTo(Finding.ok("The last good backup is 34 hours old."));
        assertThat(log("2026-11-21T13:10:00Z").isOverdue()).isFalse();
        assertThat(log("2026-11-23T13:10:00Z").isOverdue()).isTrue();
        assertThat(examined("2026-11-23T13:10:00Z").condition()).isEqualTo(Condition.ATTENTION);

        failAt("2026-11-21T03:10:00Z");
        assertThat(examined("2026-11-21T13:10:00Z").what())
                .contains("34 hours old", "The last try failed: No space left on device");
        assertThat(examined("2026-11-21T13:10:00Z").condition()).isEqualTo(Condition.ATTENTION);

        for (int night = 22; night <= 30; night++) {
            at("2026-11-" + night + "T03:10:00Z").run();
        }
        assertThat(folder.toFile().list())
                .as("the last seven nights, the last of the week before, and what was erased")
                .hasSize(9)
                .contains(ErasureFile.NAME, "kompas-2026-11-22T031000.zip", "kompas-2026-11-30T031000.zip")
                .doesNotContain("kompas-2026-11-23T031000.zip");
        assertThat(examined("2026-11-30T04:10:00Z").condition()).isEqualTo(Condition.OK);
    }

    private void failAt(String time) {
        jdbc.sql("insert into operations.backup (started_at, finished_at, file, failure)"
                        + " values (cast(:time as timestamptz), now(), 'x', 'No space left on device')")
                .param("time", time)
                .update();
    }

    private Finding examined(String now) {
        return new BackupCheck(log(now), network, clock(now)).examine();
    }

    private NightlyBackup at(String now) {
        BackingUp backingUp = new BackingUp(database, List.of(), log(now), clock(now));
        BackupProperties properties = new BackupProperties(true, folder, LocalTime.of(3, 10), 7, 4);
        ErasureFile erasures = new ErasureFile(List.of(), properties, clock(now));
        return new NightlyBackup(backingUp, erasures, network, properties, clock(now));
    }

    private BackupLog log(String now) {
        return new BackupLog(jdbc, network, clock(now));
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
