package kompas.search.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about what is looked for, in all languages at once: {@code reference/search/stopwords.txt}. */
public final class Stopwords {

    private static final Set<String> WORDS = read();

    private Stopwords() {}

    public static boolean has(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream file = Stopwords.class.getResourceAsStream("/reference/search/stopwords.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Words.of(line).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
