package kompas.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.jobs.ErasureRecord;
import kompas.jobs.ErasureRecord.Erased;
import kompas.jobs.SomebodyErased;
import kompas.shared.commands.CommandFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was erased, in a file beside the backups that names nobody: an older backup that is restored brings people back, and by
 * this file they go again. It is written anew whenever somebody is erased, and with every backup.
 */
@Component
class ErasureFile {

    static final String NAME = "kompas-erasures.json";

    /** No backup older than this is of use to anybody. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** A backup is of the moment it was begun; an erasure may have been on its way then. */
    private static final Duration ON_THE_WAY = Duration.ofHours(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Logger LOG = LoggerFactory.getLogger(ErasureFile.class);

    private final Map<String, ErasureRecord> records;
    private final BackupProperties properties;
    private final Clock clock;

    ErasureFile(List<ErasureRecord> records, BackupProperties properties, Clock clock) {
        this.records = records.stream().collect(Collectors.toMap(ErasureRecord::kind, Function.identity()));
        this.properties = properties;
        this.clock = clock;
    }

    /** The file. */
    record Written(String about, Instant written, List<Line> erased) {}

    record Line(String kind, String thing, Instant at) {}

    /**
     * What became of repeating.
     *
     * @param known how many erasures since the backup the file tells of
     * @param again how many of them the backup had brought back
     * @param left those that could not be repeated, by kind
     */
    record Repeated(int known, int again, List<String> left) {}

    @TransactionalEventListener(fallbackExecution = true)
    void write(SomebodyErased event) {
        try {
            write(properties.folder());
        } catch (IOException | RuntimeException e) {
            LOG.error("{} could not be written; the next backup writes it again", NAME, e);
        }
    }

    /** Whole or not at all, readable by its owner only. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, NAME, ArchiveWriting.UNFINISHED);
        Instant since = clock.instant().minus(KEPT);
        List<Line> lines = new ArrayList<>();
        for (ErasureRecord each : records.values()) {
            for (Erased erased : each.since(since)) {
                lines.add(new Line(each.kind(), erased.thing(), erased.at()));
            }
        }
        Written written = new Written(
                "What was erased, by ids and marks that name nobody. Keep it beside the backups: restore reads it.",
                clock.instant(),
                lines);
        Files.write(unfinished, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(written));
        Files.move(
                unfinished, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Erases again what was erased since a backup was made.
     *
     * @throws CommandFailed when the file cannot be read
     */
    Repeated repeat(Path file, Instant madeAt) {
        List<Line> since = read(file).erased().stream()
                .filter(line -> !line.at().isBefore(madeAt.minus(ON_THE_WAY)))
                .toList();
        int again = 0;
        List<String> left = new ArrayList<>();
        for (Line line : since) {
            ErasureRecord known = records.get(line.kind());
            try {
                again += known != null && known.repeat(line.thing()) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("An erasure could not be repeated: {}", line.kind(), e);
                left.add(line.kind());
            }
            if (known == null) {
                left.add(line.kind());
            }
        }
        return new Repeated(since.size(), again, left);
    }

    private static Written read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Written.class);
        } catch (IOException | JacksonException e) {
            throw new CommandFailed("The backup is restored, but " + file + " cannot be read (" + e.getMessage()
                    + "): erase by hand what was erased since.");
        }
    }
}
