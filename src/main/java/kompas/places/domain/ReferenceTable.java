package kompas.places.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One CSV file of a country's folder; a column that is missing reads as empty unless it must not be. */
final class ReferenceTable {

    private ReferenceTable() {}

    /** Every row made into something; nothing when the file is not there. */
    static <T> List<T> read(ReferenceFolder folder, String file, Function<Row, T> make) {
        Optional<byte[]> content = folder.find(file);
        if (content.isEmpty()) {
            return List.of();
        }
        List<T> made = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(content.get()), StandardCharsets.UTF_8)) {
            rows.forEach(row -> made.add(make.apply(new Row(folder.called(file), row))));
        } catch (CsvParseException e) {
            throw new ReferenceProblem(
                    folder.called(file),
                    "cannot be read as CSV after row " + made.size() + ": "
                            + (e.getCause() == null
                                    ? e.getMessage()
                                    : e.getCause().getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /** One line of the file, which knows where it stands. */
    record Row(String file, NamedCsvRecord fields) {

        long line() {
            return fields.getStartingLineNumber();
        }

        ReferenceProblem problem(String sentence) {
            return new ReferenceProblem(file, line(), sentence);
        }

        Optional<String> find(String column) {
            return fields.findField(column).map(String::strip).filter(text -> !text.isEmpty());
        }

        @Nullable
        String orNull(String column) {
            return find(column).orElse(null);
        }

        String text(String column) {
            return find(column).orElseThrow(() -> problem("the column “" + column + "” is empty or missing"));
        }

        /** Values with a bar between them. */
        List<String> texts(String column) {
            return find(column).map(text -> List.of(text.split("\\s*\\|\\s*"))).orElse(List.of());
        }

        @Nullable
        Integer wholeNumber(String column) {
            return parsed(column, Integer::valueOf, "a whole number");
        }

        @Nullable
        Double number(String column) {
            return parsed(column, Double::valueOf, "a number");
        }

        @Nullable
        LocalDate date(String column) {
            return parsed(column, LocalDate::parse, "a date like 2027-01-01");
        }

        private <T> @Nullable T parsed(String column, Function<String, T> parse, String wanted) {
            Optional<String> text = find(column);
            try {
                return text.isEmpty() ? null : parse.apply(text.get());
            } catch (NumberFormatException | DateTimeParseException e) {
                throw problem("“" + text.orElse("") + "” in the column “" + column + "” is not " + wanted);
            }
        }

        /** The column in the country's language, and the columns {@code column:xx} in others. */
        LocalizedText localized(String column, String language) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(language, text(column));
            fields.getHeader().stream()
                    .filter(other -> other.startsWith(column + ":"))
                    .forEach(other ->
                            find(other).ifPresent(text -> texts.put(other.substring(column.length() + 1), text)));
            return new LocalizedText(language, texts);
        }

        Optional<LocalizedText> findLocalized(String column, String language) {
            return find(column).map(text -> localized(column, language));
        }
    }
}
