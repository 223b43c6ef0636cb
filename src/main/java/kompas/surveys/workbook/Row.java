package kompas.surveys.workbook;

import java.util.List;

/**
 * @param number as the spreadsheet shows it, so that a person finds the row again
 * @param cells as text, trimmed by nobody, "" where empty; a row may be shorter than the headings
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
