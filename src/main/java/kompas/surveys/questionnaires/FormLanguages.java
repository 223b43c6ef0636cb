package kompas.surveys.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;

/** The languages a form asks in, as its columns name them: {@code label::Dansk (da)} is {@code Dansk (da)}. */
public final class FormLanguages {

    private static final Pattern LABEL = Pattern.compile("\\s*label\\s*::?\\s*(.+?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(".*\\(([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\\)");

    private FormLanguages() {}

    /** In the order of the columns; none where the form does not name its language. */
    static List<String> of(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().strip().toLowerCase(Locale.ROOT).equals("survey"))
                .map(Sheet::headings)
                .flatMap(List::stream)
                .map(LABEL::matcher)
                .filter(Matcher::matches)
                .map(label -> label.group(1))
                .distinct()
                .toList();
    }

    /** The BCP-47 tag in brackets; "" where the author wrote none. */
    public static String tag(String language) {
        Matcher tag = TAG.matcher(language.strip());
        return tag.matches() ? tag.group(1) : "";
    }
}
