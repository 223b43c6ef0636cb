package kompas.surveys.workbook;

import java.util.List;

/** @param headings as written: the first row, or the first that is not empty */
public record Sheet(String name, List<String> headings, List<Row> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
