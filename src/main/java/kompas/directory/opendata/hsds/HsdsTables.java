package kompas.directory.opendata.hsds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The 21 tables of HSDS 3.0 in the standard's order: their columns, what is nested in them and what they refer to. */
public final class HsdsTables {

    private static final String FILE = "/opendata/hsds-tables.json";
    private static final Map<String, Table> ALL = read();

    private HsdsTables() {}

    /** The columns of a file in a tabular data package; empty for a file the standard does not have. */
    public static Set<String> columns(String file) {
        return ALL.values().stream()
                .filter(table -> table.file().equals(file))
                .flatMap(table -> table.fields().stream())
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Columns that hold numbers, in whatever table they stand. */
    public static Set<String> numbers() {
        return ALL.values().stream()
                .flatMap(table -> table.fields().stream())
                .filter(Field::isNumber)
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, Table> all() {
        return ALL;
    }

    static Table table(String name) {
        return Optional.ofNullable(ALL.get(name)).orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }

    private static Map<String, Table> read() {
        try (InputStream file = HsdsTables.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, new TypeReference<LinkedHashMap<String, Table>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One table.
     *
     * @param file its name in a tabular data package
     * @param required keys an entry must have in JSON
     * @param references column to the table it refers to
     * @param nested key in JSON to the table its entries belong to
     */
    record Table(
            String file,
            List<String> required,
            Map<String, String> references,
            Map<String, String> nested,
            List<Field> fields) {

        boolean has(String column) {
            return fields.stream().anyMatch(field -> field.name().equals(column));
        }
    }

    /** One column; {@code required} and {@code unique} are what a tabular data package demands. */
    record Field(
            String name,
            String type,
            @Nullable String format,
            boolean required,
            boolean unique,
            @JsonProperty("enum") @Nullable List<String> allowed) {

        boolean isNumber() {
            return "number".equals(type);
        }
    }
}
