package kompas.surveys.workbook;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * XLSForm in one CSV file: the first column names a sheet, the row after it, or the rest of it, its headings. A file whose first
 * row are the headings of questions is the sheet of questions alone. Rows are counted as a spreadsheet program shows them.
 */
final class CsvReading {

    private static final int LONGEST_CELL = 1 << 20;
    private static final int SAMPLE = 1 << 14;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Set<String> SHEETS =
            Set.of("survey", "choices", "settings", "external_choices", "entities", "osm", "columns");

    private CsvReading() {}

    static Workbook read(String name, String text) throws IOException, UnreadableWorkbook {
        char separator = separator(text);
        StackedSheets sheets = new StackedSheets();
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)
                .iterator()) {
            for (int row = 1; records.hasNext(); row++) {
                add(sheets, row, records.next().getFields());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableWorkbook(e, "workbook.quote");
        }
        return sheets.workbook(name);
    }

    private static void add(StackedSheets sheets, int row, List<String> cells) throws UnreadableWorkbook {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!sheets.begun() && isOneSheet(cells)) {
            sheets.begin("survey");
            sheets.wholeRows();
        }
        if (sheets.hasWholeRows()) {
            sheets.add(row, cells);
            return;
        }
        String first = cells.getFirst().strip();
        if (!first.isEmpty()) {
            sheets.begin(first);
        }
        sheets.add(row, cells.subList(1, cells.size()));
    }

    private static boolean isOneSheet(List<String> cells) throws UnreadableWorkbook {
        String first = cells.getFirst().strip().toLowerCase(Locale.ROOT);
        if (SHEETS.contains(first) || cells.subList(1, cells.size()).stream().allMatch(String::isBlank)) {
            return false;
        }
        if (cells.stream().noneMatch(cell -> cell.strip().equalsIgnoreCase("type"))) {
            throw new UnreadableWorkbook("workbook.no_sheets");
        }
        return true;
    }

    /** The separator that stands most often in the first lines, outside of quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char next = text.charAt(i);
            quoted = quoted != (next == '"');
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += !quoted && next == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
