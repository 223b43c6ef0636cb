package kompas.libraries.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference files of libraries, as {@code reference/libraries/README.md} describes them. */
@Component
class LibraryFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResourceLoader resources;
    private final Path ownCountries;

    LibraryFiles(ResourceLoader resources, @Value("${kompas.home:./data}") Path home) {
        this.resources = resources;
        this.ownCountries = home.resolve("countries");
    }

    /** Where a country's libraries are from; empty when the country has no folder. */
    Optional<Row> source(String country) {
        return rows(country, "source.csv").stream().findFirst();
    }

    List<Row> libraries(String country) {
        return rows(country, "libraries.csv");
    }

    /** The file of invented details; an empty object when there is none. */
    JsonNode examples(String country) {
        Resource file = file(country, "examples.json");
        if (!file.exists()) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(file.getContentAsByteArray());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name(country, "examples.json") + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> rows(String country, String name) {
        Resource file = file(country, name);
        if (!file.exists()) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(file.getInputStream(), StandardCharsets.UTF_8)) {
            return rows.stream().map(row -> new Row(name(country, name), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The installation's own file, else the one in the jar. */
    private Resource file(String country, String name) {
        Path own = ownCountries
                .resolve(country.toLowerCase(Locale.ROOT))
                .resolve("libraries")
                .resolve(name);
        return Files.exists(own)
                ? new FileSystemResource(own)
                : resources.getResource("classpath:/reference/libraries/" + name(country, name));
    }

    static String name(String country, String file) {
        return country.toLowerCase(Locale.ROOT) + "/" + file;
    }

    /** One line of a file, which knows where it stands. */
    record Row(String file, NamedCsvRecord fields) {

        IllegalArgumentException problem(String sentence) {
            return new IllegalArgumentException(file + ", line " + fields.getStartingLineNumber() + ": " + sentence);
        }

        Optional<String> find(String column) {
            return fields.findField(column).map(String::strip).filter(text -> !text.isEmpty());
        }

        String text(String column) {
            return find(column).orElseThrow(() -> problem("the column “" + column + "” is empty or missing"));
        }

        /** Values with a bar between them. */
        List<String> texts(String column) {
            return find(column).map(text -> List.of(text.split("\\s*\\|\\s*"))).orElse(List.of());
        }

        /** The column in {@code language}, and the columns {@code column:xx} in others. */
        LocalizedText localized(String column, String language) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(language, text(column));
            fields.getHeader().stream()
                    .filter(other -> other.startsWith(column + ":"))
                    .forEach(other ->
                            find(other).ifPresent(text -> texts.put(other.substring(column.length() + 1), text)));
            return new LocalizedText(language, texts);
        }
    }
}
