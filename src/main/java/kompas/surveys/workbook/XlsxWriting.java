package kompas.surveys.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as an Excel file: every sheet in its place, every cell as text, so that no spreadsheet program makes a date of
 * "1-2"; the row of headings bold and frozen.
 */
final class XlsxWriting {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PART = "application/vnd.openxmlformats-";

    private final ZipOutputStream zip;
    private final Writer out;

    XlsxWriting(OutputStream to) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    void write(Workbook workbook) throws IOException {
        List<Sheet> sheets = workbook.sheets();
        part("[Content_Types].xml", contentTypes(sheets.size()));
        part("_rels/.rels", relations(relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook(SheetNames.of(sheets)));
        StringBuilder parts = new StringBuilder(relation(sheets.size() + 1, OFFICE + "/styles", "styles.xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            parts.append(relation(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        part("xl/_rels/workbook.xml.rels", relations(parts.toString()));
        part("xl/styles.xml", styles());
        for (int i = 1; i <= sheets.size(); i++) {
            begin("xl/worksheets/sheet" + i + ".xml");
            sheet(sheets.get(i - 1));
            end();
        }
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0)); // the same workbook is the same bytes
        zip.putNextEntry(entry);
        out.write(XML);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles"));
        for (int i = 1; i <= sheets; i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return types + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + PART + "officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook(List<String> names) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            String name = XlsxText.attribute(names.get(i - 1));
            sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    /** Style 0 is plain, 1 text, 2 a heading; 49 is the number of the format for text. */
    private static String styles() {
        String fill =
                "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>";
        String text = "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
                + " applyFont=\"1\"/>";
        String font = "<sz val=\"11\"/><name val=\"Calibri\"/></font>";
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font>" + font + "<font><b/>" + font + "</fonts>"
                + "<fills count=\"2\">" + fill + "</fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + String.format(Locale.ROOT, text, 0) + String.format(Locale.ROOT, text, 1) + "</cellXfs></styleSheet>";
    }

    private void sheet(Sheet sheet) throws IOException {
        out.write(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                        + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        if (!sheet.headings().isEmpty()) {
            row(1, sheet.headings(), 2);
        }
        int last = 1;
        for (Row row : sheet.rows()) {
            last = Math.max(last + 1, row.number());
            row(last, row.cells(), 1);
        }
        out.write("</sheetData></worksheet>");
    }

    private void row(int number, List<String> cells, int style) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                out.write("<c r=\"" + column(i) + number + "\" s=\"" + style + "\" t=\"inlineStr\"><is>"
                        + "<t xml:space=\"preserve\">" + XlsxText.content(text) + "</t></is></c>");
            }
        }
        out.write("</row>");
    }

    private static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
