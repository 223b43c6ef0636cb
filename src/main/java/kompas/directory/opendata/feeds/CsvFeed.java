package kompas.directory.opendata.feeds;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180: comma, quotes where needed, UTF-8, a heading. Several values of one cell are separated by {@code |}. */
final class CsvFeed implements FeedWriter {

    /** A spreadsheet would take this for a formula; telephone numbers and coordinates it may take as they are. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-][^0-9 (].*");

    private final CsvWriter csv;
    private boolean headed;

    CsvFeed(Writer out) {
        this.csv = CsvWriter.builder().build(out);
    }

    @Override
    public void write(Map<String, @Nullable Object> row) {
        if (!headed) {
            csv.writeRecord(row.keySet());
            headed = true;
        }
        csv.writeRecord(row.values().stream().map(CsvFeed::cell).toList());
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case List<?> several ->
                several.stream()
                        .map(one -> one.toString().replace("\\", "\\\\").replace("|", "\\|"))
                        .collect(Collectors.joining("|"));
            default -> value.toString();
        };
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
