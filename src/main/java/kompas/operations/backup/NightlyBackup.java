package kompas.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kompas.jobs.NightlyWork;
import kompas.network.NetworkSettings;
import kompas.shared.commands.Progress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The backup the server makes by itself; those that are not kept any longer go when the new one is whole. */
@Component
@EnableConfigurationProperties(BackupProperties.class)
class NightlyBackup implements NightlyWork {

    private final BackingUp backingUp;
    private final ErasureFile erasures;
    private final NetworkSettings network;
    private final BackupProperties properties;
    private final Clock clock;

    NightlyBackup(
            BackingUp backingUp,
            ErasureFile erasures,
            NetworkSettings network,
            BackupProperties properties,
            Clock clock) {
        this.backingUp = backingUp;
        this.erasures = erasures;
        this.network = network;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "operations.backup";
    }

    @Override
    public LocalTime at() {
        return properties.time();
    }

    @Override
    public String run() throws IOException {
        if (!properties.scheduled() || !network.isSetUp()) {
            return properties.scheduled() ? "nothing to back up yet" : "switched off";
        }
        Path folder = Files.createDirectories(properties.folder());
        String name = Rotation.name(LocalDateTime.now(clock));
        Manifest made = backingUp.backUp(folder.resolve(name), Progress.unseen());
        erasures.write(folder);
        List<String> names = names(folder);
        List<String> outdated = new ArrayList<>(Rotation.abandoned(names, name));
        outdated.addAll(new Rotation(properties.daily(), properties.weekly()).outdated(names));
        for (String each : outdated) {
            Files.deleteIfExists(folder.resolve(each));
        }
        String all = String.format(Locale.ROOT, "%s: %,d rows, %,d files", name, made.rows(), made.files());
        return made.lost().isEmpty() ? all : all + "; " + made.lost().size() + " files are lost and not in it";
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
