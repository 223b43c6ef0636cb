package kompas.surveys.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import kompas.surveys.xml.BadXml;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;

/** Excel files (.xlsx, .xlsm): every sheet of cells, hidden ones too; macros, charts and pictures are not looked at. */
final class XlsxReading {

    /** @param part path of the sheet inside the file */
    private record Named(String name, String part) {}

    private final XlsxParts parts;
    private final Budget budget = new Budget();
    private boolean from1904;

    private XlsxReading(XlsxParts parts) {
        this.parts = parts;
    }

    static Workbook read(String name, Path file) throws IOException, UnreadableWorkbook {
        try (XlsxParts parts = new XlsxParts(file)) {
            return new XlsxReading(parts).read(name);
        } catch (BadXml e) {
            throw new UnreadableWorkbook(e, e.hostile() ? "workbook.bomb" : "workbook.broken");
        } catch (ZipException e) {
            throw new UnreadableWorkbook(e, "workbook.broken");
        }
    }

    private Workbook read(String name) throws IOException, UnreadableWorkbook {
        List<Named> named = sheets();
        SharedTexts texts = SharedTexts.of(parts);
        CellFormats formats = CellFormats.of(parts, from1904);
        List<Sheet> sheets = new ArrayList<>();
        for (Named each : named) {
            SheetBuilder sheet = new SheetBuilder(each.name(), budget);
            new SheetReading(sheet, texts, formats).read(parts, each.part());
            sheets.add(sheet.sheet());
        }
        if (sheets.stream().allMatch(sheet -> sheet.headings().isEmpty())) {
            throw new UnreadableWorkbook("workbook.empty");
        }
        return new Workbook(name, sheets);
    }

    private List<Named> sheets() throws IOException, UnreadableWorkbook {
        Map<String, XlsxParts.Relation> relations = parts.relations();
        List<Named> sheets = new ArrayList<>();
        Optional<CarefulXml> workbook = parts.open(parts.workbook());
        if (workbook.isEmpty()) {
            throw new UnreadableWorkbook("workbook.zip");
        }
        CarefulXml xml = workbook.get();
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            if (step == Step.START && xml.name().equals("workbookPr")) {
                String value = xml.attribute("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (step == Step.START && xml.name().equals("sheet")) {
                XlsxParts.Relation relation = relations.get(String.valueOf(xml.attribute("id")));
                String name = xml.attribute("name");
                if (relation != null && relation.is("/worksheet") && name != null) {
                    sheets.add(new Named(name, relation.part()));
                }
            }
        }
        if (sheets.size() > Budget.MOST_SHEETS) {
            throw new UnreadableWorkbook("workbook.sheets", "most", Budget.MOST_SHEETS);
        }
        return sheets;
    }
}
