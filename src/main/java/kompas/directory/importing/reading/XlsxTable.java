package kompas.directory.importing.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook that has rows; numbers come as they would be typed, dates as 2026-10-03. */
final class XlsxTable implements SourceTable {

    private final ReadableWorkbook workbook;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private Stream<Row> stream = Stream.empty();
    private Iterator<Row> rows = stream.iterator();
    private MergedCells merged = MergedCells.NONE;
    private final Headings headings;
    private long read;

    /** @param across over how many columns the only cell of the row goes */
    private record Line(int number, List<String> cells, int across) {}

    XlsxTable(Path file, Set<String> known) throws IOException {
        ZipGuard.check(file, name -> !name.startsWith("xl/worksheets/"));
        try {
            this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException | IOException e) {
            throw new UnreadableFile(e, "importing.file.broken");
        }
        Sheet sheet = sheet(known);
        this.merged = MergedCells.of(file, sheet.getId());
        this.headings = findHeadings(sheet, known);
    }

    /** The first sheet that is a table: before it may lie a title page, or a word on how to fill the list in. */
    private Sheet sheet(Set<String> known) throws IOException {
        @Nullable Sheet filled = null;
        for (Iterator<Sheet> sheets = workbook.getSheets().iterator(); sheets.hasNext(); ) {
            Sheet sheet = sheets.next();
            List<Line> first = open(sheet, MergedCells.NONE);
            if (first.isEmpty()) {
                continue;
            }
            int row = HeadingRow.find(first.stream().map(Line::cells).toList(), known);
            if (row >= 0
                    && row + 1 < first.size()
                    && HeadingRow.filled(first.get(row).cells()) > 1) {
                return sheet;
            }
            filled = filled == null ? sheet : filled;
        }
        if (filled == null) {
            throw new UnreadableFile("importing.file.empty");
        }
        return filled;
    }

    /** Begins with a sheet and answers its first rows. */
    private List<Line> open(Sheet sheet, MergedCells cells) throws IOException {
        stream.close();
        stream = sheet.openStream();
        rows = stream.iterator();
        merged = cells;
        List<Line> first = new ArrayList<>();
        for (Line next = read(); next != null; next = read()) {
            first.add(next);
            if (first.size() == HeadingRow.LOOKED_AT) {
                break;
            }
        }
        return first;
    }

    private Headings findHeadings(Sheet sheet, Set<String> known) throws IOException {
        List<Line> first = open(sheet, merged);
        List<List<String>> cells = first.stream().map(Line::cells).toList();
        int row = HeadingRow.find(cells, known);
        if (row < 0) {
            throw new UnreadableFile("importing.file.no_headings");
        }
        ahead.addAll(first.subList(row + 1, first.size()));
        return new Headings(HeadingRow.names(cells, row));
    }

    /** The next row that says anything. */
    private @Nullable Line read() {
        try {
            while (rows.hasNext()) {
                Row next = rows.next();
                List<String> cells = cells(next);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    List<String> seen = merged.seen(next.getRowNum(), cells);
                    return new Line(next.getRowNum(), seen, merged.across(next.getRowNum(), cells));
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw new UnreadableFile(e, "importing.file.broken");
        }
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public @Nullable SourceRow next() {
        Line next = ahead.isEmpty() ? read() : ahead.poll();
        if (next == null) {
            return null;
        }
        read++;
        return new SourceRow(next.number(), headings, next.cells(), divider(next));
    }

    /** A cell across half of the table tells of the rows below it, and is none itself. */
    private @Nullable Problem divider(Line line) {
        if (line.across() * 2 < Math.max(3, headings.size())) {
            return null;
        }
        String text = line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
        return Problem.of("importing.aside.title", "text", text);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING, FORMULA, BOOLEAN -> cell.getText();
            case ERROR, EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && format.matches("(?i).*(y|d).*") && !format.contains("General")) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Excel does not say beforehand how many rows there are: the bar creeps and is full at the end. */
    @Override
    public double progress() {
        return 1 - 1 / (1 + read / 5000.0);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
