package kompas.surveys.workbook;

import java.util.List;

/**
 * A workbook as text, exactly as its author wrote it: this is what Kompas keeps of a questionnaire, and what it gives out
 * again.
 *
 * @param name the file's name without its ending; a form that names no id of its own goes by it
 */
public record Workbook(String name, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
