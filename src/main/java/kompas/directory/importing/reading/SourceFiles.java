package kompas.directory.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;

/** Opens a file as what its content says it is; its name does not matter. */
public final class SourceFiles {

    private static final int LOOKED_AT = 4096;

    private SourceFiles() {}

    /**
     * @param known headings somebody understands, folded; they help to find the row of headings
     * @throws UnreadableFile when nobody could read it, with the reason
     */
    public static SourceTable open(Path file, Set<String> known) throws IOException {
        if (!Files.exists(file)) {
            throw new UnreadableFile("importing.file.missing", "file", file.toString());
        }
        if (Files.isDirectory(file)) {
            return HsdsPackage.open(file);
        }
        if (Files.size(file) == 0) {
            throw new UnreadableFile("importing.file.empty");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        return switch (kind(start)) {
            case ZIP -> zip(file, known);
            case OLD_EXCEL -> throw new UnreadableFile("importing.file.xls");
            case DOCUMENT -> throw new UnreadableFile("importing.file.document");
            case JSON -> json(file);
            case TEXT -> new CsvTable(file, known);
        };
    }

    private enum Kind {
        ZIP,
        OLD_EXCEL,
        DOCUMENT,
        JSON,
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
        Charset marked = ByteOrderMark.charset(start);
        String text = marked == null ? latin : new String(start, marked);
        String trimmed =
                text.replace("\uFEFF", "").replace("\u0000", "").strip().toLowerCase(Locale.ROOT);
        if (trimmed.startsWith("%pdf") || trimmed.startsWith("<") || trimmed.startsWith("{\\rtf")) {
            return Kind.DOCUMENT;
        }
        return trimmed.startsWith("{") || trimmed.startsWith("[") ? Kind.JSON : Kind.TEXT;
    }

    private static SourceTable zip(Path file, Set<String> known) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return new XlsxTable(file, known);
            }
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("organizations.csv"))) {
                return HsdsPackage.open(file);
            }
        } catch (ZipException e) {
            throw new UnreadableFile(e, "importing.file.broken");
        }
        throw new UnreadableFile("importing.file.zip");
    }

    private static SourceTable json(Path file) throws IOException {
        JsonNode first;
        try (JsonItems items = new JsonItems(file)) {
            first = items.next();
        }
        if (first == null || !first.isObject()) {
            throw new UnreadableFile(first == null ? "importing.file.empty" : "importing.file.json");
        }
        if (first.path("type").asString("").equals("Feature")) {
            return new JsonTable(file, GeoJson::cells, List.of());
        }
        if (first.path("organization").isObject()) {
            return HsdsServices.open(file);
        }
        return Hsds.isOrganisation(first)
                ? new JsonTable(file, Hsds::cells, Hsds.COLUMNS)
                : new JsonTable(file, JsonTable::flat, List.of());
    }
}
