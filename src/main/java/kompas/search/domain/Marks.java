package kompas.search.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which state of the database an index in a folder belongs to. Whenever the index has learned something, it and the database
 * get a new common mark: the file names the last and the next before the database commits the next, and that one alone
 * afterwards. A database that came from a backup, or a folder that did, has a mark the other does not know.
 */
record Marks(Path file) {

    void write(List<UUID> marks) {
        try {
            Path written = file.resolveSibling("mark.new");
            Files.write(written, marks.stream().map(UUID::toString).toList());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(UUID mark) {
        try (Stream<String> marks = Files.lines(file)) {
            return marks.anyMatch(mark.toString()::equals);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
