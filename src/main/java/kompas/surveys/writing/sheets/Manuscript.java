package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.sheet.SheetKind;

/** A workbook to write in. Sheets nobody changed are the very ones that were there. */
public final class Manuscript {

    private final Workbook workbook;
    private final Grid survey;
    private final Grid choices;
    private final Grid settings;

    private Manuscript(Workbook workbook) {
        this.workbook = workbook;
        this.survey = grid(SheetKind.SURVEY);
        this.choices = grid(SheetKind.CHOICES);
        this.settings = grid(SheetKind.SETTINGS);
    }

    public static Manuscript of(Workbook workbook) {
        return new Manuscript(workbook);
    }

    public Workbook workbook() {
        return workbook;
    }

    public Grid survey() {
        return survey;
    }

    public Grid choices() {
        return choices;
    }

    public Outline outline() {
        return Outline.of(survey);
    }

    /** What the settings say of this, by the compiler's name: {@code title}, {@code default_language}; "" for nothing. */
    public String setting(String key) {
        return settings.size() == 0 ? "" : settings.cell(0, key);
    }

    public Manuscript withSetting(String key, String text) {
        if (settings.size() == 0) {
            return text.isEmpty() ? this : with(SheetKind.SETTINGS, settings.insert(0, List.of(Map.of(key, text))));
        }
        return with(SheetKind.SETTINGS, settings.with(0, key, text));
    }

    public Manuscript withSurvey(Grid changed) {
        return with(SheetKind.SURVEY, changed);
    }

    public Manuscript withChoices(Grid changed) {
        return with(SheetKind.CHOICES, changed);
    }

    /** With another sheet in the place of the one of this kind, or with one more. */
    private Manuscript with(SheetKind kind, Grid changed) {
        int at = place(kind);
        if (at < 0 && changed.size() == 0) {
            return this;
        }
        return at < 0
                ? withSheet(workbook.sheets().size(), changed.sheet())
                : changed.sheet() == workbook.sheets().get(at) ? this : withSheet(at, changed.sheet());
    }

    /** @param at where it stands; as many as there are puts it behind them */
    Manuscript withSheet(int at, Sheet sheet) {
        List<Sheet> sheets = new ArrayList<>(workbook.sheets());
        if (at == sheets.size()) {
            sheets.add(sheet);
        } else {
            sheets.set(at, sheet);
        }
        return new Manuscript(new Workbook(workbook.name(), sheets));
    }

    private Grid grid(SheetKind kind) {
        int at = place(kind);
        return new Grid(
                at < 0
                        ? new Sheet(
                                kind.sheet(),
                                kind == SheetKind.CHOICES ? List.of("list_name", "name") : List.of(),
                                List.of())
                        : workbook.sheets().get(at),
                kind);
    }

    /** A workbook of one sheet is its survey, whatever that is called. */
    private int place(SheetKind kind) {
        int at = place(kind.sheet());
        return at < 0 && kind == SheetKind.SURVEY && workbook.sheets().size() == 1 ? 0 : at;
    }

    int place(String name) {
        List<Sheet> sheets = workbook.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().strip().toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
