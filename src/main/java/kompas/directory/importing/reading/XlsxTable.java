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
    private final Deque<Row> ahead = new ArrayDeque<>();
    private Stream<Row> stream = Stream.empty();
    private Iterator<Row> rows = stream.iterator();
    private final Headings headings;
    private long read;

    XlsxTable(Path file, Set<String> known) throws IOException {
        ZipGuard.check(file, name -> !name.startsWith("xl/worksheets/"));
        try {
            this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException | IOException e) {
            throw new UnreadableFile(e, "importing.file.broken");
        }
        this.headings = findHeadings(known);
    }

    private Headings findHeadings(Set<String> known) throws IOException {
        List<Row> first = new ArrayList<>();
        for (Iterator<Sheet> sheets = workbook.getSheets().iterator(); sheets.hasNext() && first.isEmpty(); ) {
            stream.close();
            stream = sheets.next().openStream();
            rows = stream.iterator();
            for (Row next = read(); next != null; next = read()) {
                first.add(next);
                if (first.size() == HeadingRow.LOOKED_AT) {
                    break;
                }
            }
        }
        if (first.isEmpty()) {
            throw new UnreadableFile("importing.file.empty");
        }
        int row = HeadingRow.find(first.stream().map(XlsxTable::cells).toList(), known);
        if (row < 0) {
            throw new UnreadableFile("importing.file.no_headings");
        }
        ahead.addAll(first.subList(row + 1, first.size()));
        return new Headings(cells(first.get(row)));
    }

    /** The next row that says anything. */
    private @Nullable Row read() {
        try {
            while (rows.hasNext()) {
                Row next = rows.next();
                if (cells(next).stream().anyMatch(cell -> !cell.isBlank())) {
                    return next;
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
        Row next = ahead.isEmpty() ? read() : ahead.poll();
        if (next == null) {
            return null;
        }
        read++;
        return new SourceRow(next.getRowNum(), headings, cells(next), null);
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
