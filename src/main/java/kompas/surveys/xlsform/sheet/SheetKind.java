package kompas.surveys.xlsform.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sheets an XLSForm can have, the columns each knows, and the other names people give those columns. */
public enum SheetKind {
    SURVEY(
            "survey",
            Set.of(
                    "type",
                    "name",
                    "label",
                    "hint",
                    "guidance_hint",
                    "default",
                    "trigger",
                    "choice_filter",
                    "parameters",
                    "bind",
                    "control",
                    "instance",
                    "media",
                    "sms_field",
                    "intent",
                    "disabled"),
            ColumnNames.SURVEY,
            Set.of("type")),
    CHOICES(
            "choices",
            Set.of("list_name", "name", "label", "media", "sms_option"),
            ColumnNames.CHOICES,
            Set.of("name")),
    SETTINGS("settings", ColumnNames.KNOWN_SETTINGS, ColumnNames.SETTINGS, Set.of()),
    EXTERNAL_CHOICES("external_choices", Set.of("list_name", "name", "label"), ColumnNames.CHOICES, Set.of()),
    ENTITIES(
            "entities",
            Set.of("dataset", "entity_id", "create_if", "update_if", "label", "repeat", "offline"),
            Map.of("list_name", List.of("dataset")),
            Set.of()),
    OSM("osm", Set.of("list_name", "name", "label"), ColumnNames.CHOICES, Set.of());

    private final String sheet;
    private final Set<String> columns;
    private final Map<String, List<String>> aliases;
    private final Set<String> required;

    SheetKind(String sheet, Set<String> columns, Map<String, List<String>> aliases, Set<String> required) {
        this.sheet = sheet;
        this.columns = columns;
        this.aliases = aliases;
        this.required = required;
    }

    /** Its name in the workbook. */
    public String sheet() {
        return sheet;
    }

    public Set<String> columns() {
        return columns;
    }

    Map<String, List<String>> aliases() {
        return aliases;
    }

    Set<String> required() {
        return required;
    }
}
