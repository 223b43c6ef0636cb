package kompas.directory.importing.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Separated values: delimiter, quoting, encoding and the row of headings are found out. */
final class CsvTable implements SourceTable {

    /** A cell longer than this is a file with an unclosed quote, not a cell. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int SAMPLE = 1 << 16;

    private final long size;
    private final CountingInputStream bytes;
    private final CsvDialect dialect;
    private final CloseableIterator<CsvRecord> records;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final Headings headings;
    private long rows;

    /** @param number as a spreadsheet program counts rows: empty ones too, and one with several lines in a cell once */
    private record Row(long number, List<String> cells) {}

    CsvTable(Path file, Set<String> known) throws IOException {
        this.size = Files.size(file);
        Charset charset;
        try (InputStream all = Files.newInputStream(file)) {
            charset = Encodings.of(all);
        }
        this.bytes = new CountingInputStream(Files.newInputStream(file));
        Reader reader = new BufferedReader(new InputStreamReader(new BufferedInputStream(bytes), charset), SAMPLE * 2);
        this.dialect = dialect(reader);
        this.records = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(reader)
                .iterator();
        this.headings = findHeadings(known);
    }

    private static CsvDialect dialect(Reader reader) throws IOException {
        reader.mark(SAMPLE + 1);
        char[] sample = new char[SAMPLE];
        int filled = 0;
        for (int read = 0; read >= 0 && filled < SAMPLE; read = reader.read(sample, filled, SAMPLE - filled)) {
            filled += read;
        }
        reader.reset();
        if (filled > 0 && sample[0] == '\uFEFF') {
            reader.skip(1);
        }
        return CsvDialect.of(new String(sample, 0, filled));
    }

    private Headings findHeadings(Set<String> known) {
        List<Row> first = new ArrayList<>();
        for (Row next = readFilled(); next != null; next = readFilled()) {
            first.add(next);
            if (first.size() == HeadingRow.LOOKED_AT) {
                break;
            }
        }
        if (first.isEmpty()) {
            throw new UnreadableFile("importing.file.empty");
        }
        List<List<String>> cells = first.stream().map(Row::cells).toList();
        int row = HeadingRow.find(cells, known);
        if (row < 0) {
            throw new UnreadableFile("importing.file.no_headings");
        }
        ahead.addAll(first.subList(row + 1, first.size()));
        return new Headings(HeadingRow.names(cells, row));
    }

    private @Nullable Row read() {
        try {
            return records.hasNext() ? new Row(++rows, records.next().getFields()) : null;
        } catch (CsvParseException e) {
            throw new UnreadableFile(e, "importing.file.quote");
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(e, "importing.file.broken");
        }
    }

    /** The next row that says anything. */
    private @Nullable Row readFilled() {
        Row next = read();
        while (next != null && saysNothing(next.cells())) {
            next = read();
        }
        return next;
    }

    private static boolean saysNothing(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public @Nullable SourceRow next() {
        Row next = ahead.isEmpty() ? readFilled() : ahead.poll();
        if (next == null) {
            return null;
        }
        List<String> cells = next.cells();
        boolean tooWide = cells.size() > headings.size()
                && cells.subList(headings.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        Problem problem = tooWide
                ? Problem.of("importing.rejected.cells", "cells", cells.size(), "columns", headings.size())
                : null;
        return new SourceRow(next.number(), headings, cells, problem);
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public char separator() {
        return dialect.separator();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
