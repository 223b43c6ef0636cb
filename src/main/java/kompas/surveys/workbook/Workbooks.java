package kompas.surveys.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files with questionnaires, as what their content says they are, and writes them. */
public final class Workbooks {

    private static final int LOOKED_AT = 4096;

    private Workbooks() {}

    /** @throws UnreadableWorkbook when nobody could read it, with what its author can do */
    public static Workbook read(Path file) throws IOException, UnreadableWorkbook {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableWorkbook("workbook.missing", "file", file.toString());
        }
        return read(String.valueOf(file.getFileName()), file);
    }

    /**
     * @param fileName under which its author knows the file
     * @throws UnreadableWorkbook when nobody could read it, with what its author can do
     */
    public static Workbook read(String fileName, Path file) throws IOException, UnreadableWorkbook {
        long size = Files.size(file);
        if (size > Budget.LARGEST_FILE) {
            throw new UnreadableWorkbook("workbook.large", "most", Budget.LARGEST_FILE >> 20);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        String name = withoutEnding(fileName);
        return switch (kind(start)) {
            case NOTHING -> throw new UnreadableWorkbook("workbook.empty");
            case ZIP -> XlsxReading.read(name, file);
            case OLD_EXCEL ->
                throw new UnreadableWorkbook(OldExcel.isEncrypted(file) ? "workbook.encrypted" : "workbook.xls");
            case DOCUMENT -> throw new UnreadableWorkbook("workbook.document");
            case MARKDOWN -> MarkdownReading.read(name, Letters.of(Files.readAllBytes(file)));
            case TEXT -> CsvReading.read(name, Letters.of(Files.readAllBytes(file)));
        };
    }

    /** The same from a stream, which is kept in a temporary file while it is read. */
    public static Workbook read(String fileName, InputStream in) throws IOException, UnreadableWorkbook {
        Path file = Files.createTempFile("workbook", "");
        try (OutputStream out = Files.newOutputStream(file)) {
            long rest = Budget.LARGEST_FILE + 1;
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && rest > 0; read = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(read, rest));
                rest -= read;
            }
            out.flush();
            return read(fileName, file);
        } finally {
            Files.delete(file);
        }
    }

    /** Tables in Markdown, as they stand in documentation and tests. */
    public static Workbook markdown(String name, String text) throws UnreadableWorkbook {
        return MarkdownReading.read(name, text);
    }

    /** Writes all of it as an Excel file; {@code out} stays open. */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        new XlsxWriting(out).write(workbook);
    }

    private enum Kind {
        NOTHING,
        ZIP,
        OLD_EXCEL,
        DOCUMENT,
        MARKDOWN,
        TEXT
    }

    private static Kind kind(byte[] start) {
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return Kind.ZIP;
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Kind.OLD_EXCEL;
        }
        String text = latin.replaceAll("[\u0000\u00BB\u00BF\u00EF\u00FE\u00FF]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Kind.NOTHING;
        }
        if (text.startsWith("%pdf") || text.startsWith("<") || text.startsWith("{")) {
            return Kind.DOCUMENT;
        }
        return text.startsWith("|") || text.startsWith("#") || text.contains("\n|") || text.contains("\r\n|")
                ? Kind.MARKDOWN
                : Kind.TEXT;
    }

    private static String withoutEnding(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
