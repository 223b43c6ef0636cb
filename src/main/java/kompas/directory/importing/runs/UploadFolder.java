package kompas.directory.importing.runs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Uploaded files on disk, each in a folder of its own, with what the import writes beside it. */
@Component
class UploadFolder {

    private static final int LONGEST_NAME = 80;

    private final Path home;

    UploadFolder(@Value("${kompas.home:./data}") Path home) {
        this.home = home;
    }

    /** A name that is only a name, whatever a browser calls the file. */
    static String safe(String name) {
        String plain = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N}._ -]", "_")
                .strip();
        String tail = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return tail.isEmpty() || tail.startsWith(".") ? "list" + tail : tail;
    }

    Path keep(UUID id, String name, InputStream content) throws IOException {
        Path folder = Files.createDirectories(folder(id));
        Path file = folder.resolve(name);
        Files.copy(content, file);
        return file;
    }

    Path file(UUID id, String name) {
        return folder(id).resolve(name);
    }

    /** What an import wrote beside its file: rejected rows, or warnings. */
    Optional<Path> beside(UUID id, String kind) throws IOException {
        if (!Files.isDirectory(folder(id))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder(id))) {
            return files.filter(file -> file.toString().endsWith("." + kind + ".csv")
                            || file.toString().endsWith("." + kind + "-2.csv"))
                    .max((one, other) ->
                            one.toString().length() - other.toString().length());
        }
    }

    void forget(UUID id) throws IOException {
        FileSystemUtils.deleteRecursively(folder(id));
    }

    /** Where a mapping made in the browser is kept: as a profile of the installation's own. */
    void keepProfile(String name, String yaml) throws IOException {
        Path profiles = Files.createDirectories(home.resolve("profiles"));
        Files.writeString(profiles.resolve(name + ".yaml"), yaml);
    }

    Optional<String> profile(String name) throws IOException {
        Path file = home.resolve("profiles").resolve(name + ".yaml");
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private Path folder(UUID id) {
        return home.resolve("imports").resolve(id.toString());
    }
}
