package kompas.operations.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.network.NetworkSettings;
import kompas.shared.commands.BackupStatus;
import kompas.shared.kernel.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code operations.backup}: which backups were tried, and what became of them. */
@Repository
class BackupLog implements BackupStatus {

    /** A night may be missed. */
    private static final Duration OLD = Duration.ofHours(50);

    private static final String FINISH = """
            update operations.backup
            set finished_at = now(), bytes = :bytes, rows = :rows, failure = :failure where id = :id
            """;

    private final JdbcClient sql;
    private final NetworkSettings network;
    private final Clock clock;

    BackupLog(JdbcClient sql, NetworkSettings network, Clock clock) {
        this.sql = sql;
        this.network = network;
        this.clock = clock;
    }

    Manifest recording(Path file, Instant began, Function<Instant, Manifest> work) {
        UUID id = Identifiers.next();
        sql.sql("insert into operations.backup (id, started_at, file) values (:id, :began, :file)")
                .param("id", id)
                .param("began", began.atOffset(ZoneOffset.UTC))
                .param("file", file.toString())
                .update();
        try {
            Manifest made = work.apply(began);
            finish(id, Files.size(file), made.rows(), null);
            return made;
        } catch (RuntimeException e) {
            finish(id, null, null, String.valueOf(e.getMessage()));
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Instant> lastGood() {
        return sql.sql("select max(started_at) from operations.backup where bytes is not null")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public boolean isOverdue() {
        return network.isSetUp()
                && lastGood()
                        .filter(last -> last.isAfter(clock.instant().minus(OLD)))
                        .isEmpty();
    }

    /** Why the newest one failed, if it did. */
    Optional<String> lastFailure() {
        return sql.sql("select coalesce(failure, '') from operations.backup order by started_at desc limit 1")
                .query(String.class)
                .optional()
                .filter(failure -> !failure.isEmpty());
    }

    private void finish(UUID id, @Nullable Long bytes, @Nullable Long rows, @Nullable String failure) {
        sql.sql(FINISH)
                .param("id", id)
                .param("bytes", bytes)
                .param("rows", rows)
                .param("failure", failure)
                .update();
    }
}
