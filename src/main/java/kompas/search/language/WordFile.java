package kompas.search.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of {@code reference/search}: words, or lines of them; a line starting with # is a comment. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        String path = "/reference/search/" + name;
        try (InputStream file = WordFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String name) {
        return lines(name).stream().flatMap(line -> Words.of(line).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
