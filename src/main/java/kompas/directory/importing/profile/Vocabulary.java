package kompas.directory.importing.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.record.KompasFormat;

/** What people call our columns in their own spreadsheets; the words stand in {@code reference/profiles/headings.properties}. */
final class Vocabulary {

    private static final String FILE = "/reference/profiles/headings.properties";

    private static final Pattern SEVERAL =
            Pattern.compile("[/,;+&:]|\\s(?:и|или|за|на|og|eller|and|or|of)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> columns = new HashMap<>();

    Vocabulary() {
        Properties words = new Properties();
        try (InputStream file = Vocabulary.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.stringPropertyNames().forEach(column -> {
            for (String heading : words.getProperty(column).split("\\|")) {
                columns.put(key(heading), column);
            }
        });
        KompasFormat.columns().forEach(column -> columns.put(key(column), column));
    }

    /**
     * The column a heading means; {@code BG-EIK} and the like for numbers in registers. Of a heading that names several
     * things, such as {@code Град / село} or {@code Postnr. og by}, the first that is known.
     */
    Optional<String> column(String heading) {
        return Stream.concat(Stream.of(heading), SEVERAL.splitAsStream(heading))
                .map(part -> columns.get(key(part)))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> reaching(heading));
    }

    /** Whosever they are: {@code Formandens e-mail}, {@code Телефон на председателя}. */
    private Optional<String> reaching(String heading) {
        return SPACE.splitAsStream(heading)
                .map(word -> columns.get(key(word)))
                .filter(column -> "email".equals(column) || "phone".equals(column))
                .findFirst();
    }

    /** Without what people put around a word: {@code E-mail:}, {@code Име *}, {@code post_code}. */
    private static String key(String heading) {
        return Headings.folded(heading.replaceAll("\\(.*?\\)", "")).replaceAll("[\\p{P}\\p{S}\\s]+", "");
    }
}
