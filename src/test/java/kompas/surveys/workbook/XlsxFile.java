package kompas.surveys.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel file put together part by part, well or badly. */
final class XlsxFile {

    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    XlsxFile() {
        relation("sharedStrings", "sharedStrings.xml");
        relation("styles", "styles.xml");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='" + REL
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    }

    /** @param state visible, hidden or veryHidden */
    XlsxFile sheet(String name, String state, String rows) {
        String id = relation("worksheet", "worksheets/sheet" + count + ".xml");
        sheets.append("<sheet name='" + name + "' state='" + state + "' r:id='" + id + "'/>");
        return part(
                "xl/worksheets/sheet" + (count - 1) + ".xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    XlsxFile sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    XlsxFile texts(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    XlsxFile styles(String styles) {
        return part("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    }

    XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private String relation(String type, String target) {
        String id = "rId" + ++count;
        relations.append("<Relationship Id='" + id + "' Type='" + REL + "/" + type + "' Target='" + target + "'/>");
        return id;
    }

    Path in(Path folder) throws IOException {
        parts.putIfAbsent(
                "xl/workbook.xml", "<workbook xmlns:r='" + REL + "'><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        Path file = folder.resolve("questions.v2.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
