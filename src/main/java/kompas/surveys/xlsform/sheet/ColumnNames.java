package kompas.surveys.xlsform.sheet;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people call the columns, and the path by which the compiler knows them; all in lower case with underscores. */
final class ColumnNames {

    static final Map<String, List<String>> SURVEY = Map.ofEntries(
            entry("relevant", List.of("bind", "relevant")),
            entry("relevance", List.of("bind", "relevant")),
            entry("required", List.of("bind", "required")),
            entry("required_message", List.of("bind", "jr:requiredMsg")),
            entry("requiredmsg", List.of("bind", "jr:requiredMsg")),
            entry("constraint", List.of("bind", "constraint")),
            entry("constraint_message", List.of("bind", "jr:constraintMsg")),
            entry("constraining_message", List.of("bind", "jr:constraintMsg")),
            entry("calculation", List.of("bind", "calculate")),
            entry("calculate", List.of("bind", "calculate")),
            entry("read_only", List.of("bind", "readonly")),
            entry("readonly", List.of("bind", "readonly")),
            entry("noapperrorstring", List.of("bind", "jr:noAppErrorString")),
            entry("no_app_error_string", List.of("bind", "jr:noAppErrorString")),
            entry("save_to", List.of("bind", "entities:saveto")),
            entry("appearance", List.of("control", "appearance")),
            entry("repeat_count", List.of("control", "jr:count")),
            entry("count", List.of("control", "jr:count")),
            entry("jr:count", List.of("control", "jr:count")),
            entry("autoplay", List.of("control", "autoplay")),
            entry("rows", List.of("control", "rows")),
            entry("body", List.of("control")),
            entry("compact_tag", List.of("instance", "odk:tag")),
            entry("caption", List.of("label")),
            entry("command", List.of("type")),
            entry("tag", List.of("name")),
            entry("value", List.of("name")),
            entry("image", List.of("media", "image")),
            entry("big-image", List.of("media", "big-image")),
            entry("audio", List.of("media", "audio")),
            entry("video", List.of("media", "video")));

    static final Map<String, List<String>> CHOICES = Map.ofEntries(
            entry("caption", List.of("label")),
            entry("value", List.of("name")),
            entry("image", List.of("media", "image")),
            entry("big-image", List.of("media", "big-image")),
            entry("audio", List.of("media", "audio")),
            entry("video", List.of("media", "video")));

    static final Map<String, List<String>> SETTINGS = Map.of(
            "form_title", List.of("title"),
            "set_form_title", List.of("title"),
            "form_id", List.of("id_string"),
            "set_form_id", List.of("id_string"),
            "omit_instanceid", List.of("omit_instanceID"));

    static final Set<String> KNOWN_SETTINGS = Set.of(
            "title",
            "id_string",
            "name",
            "version",
            "style",
            "default_language",
            "public_key",
            "submission_url",
            "auto_send",
            "auto_delete",
            "client_editable",
            "allow_choice_duplicates",
            "clean_text_values",
            "omit_instanceID",
            "instance_id",
            "instance_name",
            "instance_xmlns",
            "namespaces",
            "attribute",
            "prefix",
            "delimiter",
            "sms_keyword",
            "sms_separator",
            "sms_allow_media",
            "sms_date_format",
            "sms_datetime_format",
            "sms_response",
            "flat",
            "add_none_option");

    private ColumnNames() {}
}
