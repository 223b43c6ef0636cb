package kompas.surveys.xlsform.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet as the text of a CSV file, every cell in quotes (RFC 4180): clients search it row by row. */
public final class CsvText {

    private CsvText() {}

    public static String of(Table table) {
        StringBuilder csv = new StringBuilder(
                line(table.columns().stream().map(Column::heading).toList()));
        for (Cells row : table.rows()) {
            csv.append(line(table.columns().stream().map(row::at).toList()));
        }
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
