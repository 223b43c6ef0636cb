package kompas.surveys.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an Excel file. A formula counts as its value when the file was saved. */
final class SheetReading {

    private static final int MOST_COLUMNS = 16_384;

    private final SheetBuilder sheet;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Budget pieces = new Budget();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int next;

    SheetReading(SheetBuilder sheet, SharedTexts texts, CellFormats formats) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
    }

    void read(XlsxParts parts, String part) throws IOException, UnreadableWorkbook {
        Optional<CarefulXml> opened = parts.open(part);
        if (opened.isEmpty()) {
            throw new UnreadableWorkbook("workbook.broken");
        }
        CarefulXml xml = opened.get();
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            if (step == Step.START && xml.name().equals("row")) {
                row = number(xml.attribute("r"), row + 1);
                cells = new ArrayList<>();
                next = 0;
            } else if (step == Step.START && xml.name().equals("c")) {
                cell(xml);
            } else if (step == Step.END && xml.name().equals("row")) {
                sheet.add(row, cells);
            } else if (step == Step.END && xml.name().equals("sheetData")) {
                return;
            }
        }
    }

    private void cell(CarefulXml xml) throws IOException, UnreadableWorkbook {
        int column = column(xml.attribute("r"), next);
        next = column + 1;
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String written = "";
        int end = xml.depth() - 1;
        for (Step step = xml.next(); step != Step.DONE && xml.depth() > end; step = xml.next()) {
            if (step == Step.START && xml.name().equals("is")) {
                written = SharedTexts.text(xml, pieces);
            } else if (step == Step.START && xml.name().equals("v")) {
                written = value(xml);
            }
        }
        String text = text(written, type == null ? "n" : type, style);
        if (text.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String value(CarefulXml xml) throws IOException, UnreadableWorkbook {
        StringBuilder value = new StringBuilder();
        int end = xml.depth() - 1;
        for (Step step = xml.next(); step != Step.DONE && xml.depth() > end; step = xml.next()) {
            if (step == Step.TEXT) {
                String piece = xml.text();
                pieces.letters(piece.length());
                value.append(piece);
            }
        }
        return value.toString();
    }

    private String text(String written, String type, @Nullable String style) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.get(written);
            case "b" -> written.strip().equals("1") || written.strip().equals("true") ? "TRUE" : "FALSE";
            case "n" -> formats.text(written, style);
            case "str" -> SharedTexts.unescaped(written);
            case "d" -> written.replaceFirst("T00:00:00(\\.0+)?Z?$", "");
            default -> written; // text in place, and errors of formulas as Excel shows them
        };
    }

    private static int number(@Nullable String written, int otherwise) {
        try {
            return written == null ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The column a cell says it stands in (AB12), counted from 0. */
    private static int column(@Nullable String address, int otherwise) throws UnreadableWorkbook {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new UnreadableWorkbook("workbook.broken");
            }
        }
        return column == 0 ? otherwise : column - 1;
    }
}
