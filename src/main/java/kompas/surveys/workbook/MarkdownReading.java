package kompas.surveys.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of Markdown, as the documentation of XLSForm writes them: the first column names a sheet, the row after it its headings.
 * Lines that are no table, and lines of dashes, are passed over. Rows are counted within their sheet.
 */
final class MarkdownReading {

    private MarkdownReading() {}

    static Workbook read(String name, String text) throws UnreadableWorkbook {
        StackedSheets sheets = new StackedSheets();
        int row = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String table = line.strip();
            if (!table.startsWith("|") || table.matches("[|:\\s-]+")) {
                continue;
            }
            List<String> cells = cells(table);
            if (!cells.getFirst().isEmpty()) {
                sheets.begin(cells.getFirst());
                row = 0;
            }
            List<String> rest = cells.subList(1, cells.size());
            if (rest.stream().anyMatch(cell -> !cell.isEmpty())) {
                sheets.add(++row, rest);
            }
        }
        return sheets.workbook(name);
    }

    /** What stands between the bars; a bar of a cell's own is written {@code \|}; after the last one there may be a remark, {@code # …}. */
    private static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < table.length(); i++) {
            char next = table.charAt(i);
            if (next == '\\' && i + 1 < table.length() && table.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (next == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        String rest = cell.toString().strip();
        if (cells.isEmpty() || !rest.isEmpty() && !rest.startsWith("#")) {
            cells.add(rest);
        }
        return cells;
    }
}
