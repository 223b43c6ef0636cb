package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.expression.XmlNames;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.SheetKind;
import kompas.surveys.xlsform.sheet.Sheets;
import kompas.surveys.xlsform.sheet.Table;
import kompas.surveys.xlsform.sheet.YesNo;
import kompas.surveys.xlsform.tree.Settings;

/** The sheet of settings: its first row. */
final class SettingsReading {

    /** Settings that are on or off, and what they are when nothing sensible is written. */
    private static final Map<String, Boolean> SWITCHES = Map.of(
            "clean_text_values", true,
            "omit_instanceID", false,
            "allow_choice_duplicates", false,
            "auto_delete", false,
            "auto_send", false,
            "client_editable", false);

    /** Of programs nobody uses any more. */
    private static final List<String> IGNORED = List.of("flat", "add_none_option");

    private final Problems problems;

    SettingsReading(Problems problems) {
        this.problems = problems;
    }

    /** @param fileName id of a form that names none */
    Settings read(Sheets sheets, String fileName) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> attributes = Map.of();
        Table table = sheets.find(SheetKind.SETTINGS, "default");
        if (table != null) {
            Cells row = table.rows().getFirst();
            for (String name : SheetKind.SETTINGS.columns()) {
                put(values, name, row.text(name));
            }
            attributes = row.below("attribute");
            check(row, values);
        }
        values.putIfAbsent("id_string", fileName.isBlank() ? "data" : fileName.strip());
        values.putIfAbsent("title", values.getOrDefault("id_string", ""));
        return new Settings(values, attributes);
    }

    private void check(Cells row, Map<String, String> values) {
        String name = values.get("name");
        if (name != null && !XmlNames.isName(name)) {
            problems.error(row.place("name"), ProblemCode.NAME_INVALID, name);
        }
        SWITCHES.forEach((setting, otherwise) -> {
            String value = values.get(setting);
            if (value != null) {
                boolean on = YesNo.of(value).orElseGet(() -> {
                    problems.warn(row.place(setting), ProblemCode.YES_OR_NO, value, otherwise ? "yes" : "no");
                    return otherwise;
                });
                values.put(setting, Boolean.toString(on));
            }
        });
        IGNORED.stream()
                .filter(setting -> YesNo.isYes(values.getOrDefault(setting, "")))
                .forEach(setting -> problems.warn(row.place(setting), ProblemCode.SETTING_IGNORED, setting));
        boolean withoutId = "true".equals(values.get("omit_instanceID"));
        if (withoutId && values.containsKey("public_key")) {
            problems.error(row.place("omit_instanceID"), ProblemCode.ENCRYPTION_NEEDS_ID);
        }
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }
}
