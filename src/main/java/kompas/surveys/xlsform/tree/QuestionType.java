package kompas.surveys.xlsform.tree;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of question that are named by a fixed word, and what stands for them in the XForm. */
public enum QuestionType {
    TEXT("input", "string", "text", "string", "q string", "add text prompt"),
    INTEGER("input", "int", "integer", "int", "q int", "add integer prompt"),
    DECIMAL("input", "decimal", "decimal", "q decimal", "add decimal prompt"),
    DATE("input", "date", "date", "q date", "add date prompt"),
    TIME("input", "time", "time"),
    DATE_TIME(
            "input",
            "dateTime",
            "dateTime",
            "datetime",
            "date time",
            "q date time",
            "q dateTime",
            "add date time prompt",
            "add dateTime prompt"),
    NOTE("input", "string readonly=true()", "note", "q note", "add note prompt"),
    GEOPOINT("input", "geopoint", "geopoint", "gps", "location", "q geopoint", "q location", "add location prompt"),
    GEOSHAPE("input", "geoshape", "geoshape", "q geoshape"),
    GEOTRACE("input", "geotrace", "geotrace", "q geotrace"),
    BARCODE("input", "barcode", "barcode", "q barcode", "add barcode prompt"),
    PERCENTAGE("input", "int constraint=0 <= . and . <= 100", "percentage"),
    PHONE_NUMBER("input", "string constraint=regex(., '^\\d*$')", "phone number"),
    DAYS_IN_MONTH("input", "int constraint=0 <= . and . <= 31", "number of days in last month"),
    DAYS_IN_SIX_MONTHS("input", "int constraint=0 <= . and . <= 183", "number of days in last six months"),
    DAYS_IN_YEAR("input", "int constraint=0 <= . and . <= 365", "number of days in last year"),
    IMAGE("upload image/*", "binary", "image", "photo", "q image", "q picture", "add image prompt", "add photo prompt"),
    AUDIO("upload audio/*", "binary", "audio", "q audio", "add audio prompt"),
    VIDEO("upload video/*", "binary", "video", "q video", "add video prompt"),
    FILE("upload application/*", "binary", "file", "add file prompt"),
    MAP_PLACE("upload osm/*", "binary", "osm"),
    ACKNOWLEDGE("trigger", "string", "acknowledge", "q acknowledge", "add acknowledge prompt"),
    TRIGGER("trigger", "", "trigger"),
    RANGE("range", "int", "range"),
    SELECT_ONE("select1", "string"),
    SELECT_MULTIPLE("select", "string"),
    SELECT_EXTERNAL("input", "string"),
    RANK("odk:rank", "odk:rank"),

    CALCULATE("", "string", "calculate", "q calculate", "add calculate prompt"),
    HIDDEN("", "string", "hidden"),
    START("", "dateTime timestamp start", "start", "start time", "get start time"),
    END("", "dateTime timestamp end", "end", "end time", "get end time"),
    TODAY("", "date date today", "today", "get today"),
    DEVICE_ID("", "string property deviceid", "deviceid", "imei", "device id", "get device id"),
    SUBSCRIBER_ID("", "string property subscriberid", "subscriberid", "subscriber id", "get subscriber id"),
    SIM_SERIAL("", "string property simserial", "simserial", "sim id", "get sim id"),
    PHONE("", "string property phonenumber", "phonenumber", "get phone number"),
    USERNAME("", "string property username", "username"),
    EMAIL("", "string property email", "email"),
    URI_DEVICE_ID("", "string property uri:deviceid", "uri:deviceid"),
    URI_SUBSCRIBER_ID("", "string property uri:subscriberid", "uri:subscriberid"),
    URI_SIM_SERIAL("", "string property uri:simserial", "uri:simserial"),
    URI_PHONE("", "string property uri:phonenumber", "uri:phonenumber"),
    URI_USERNAME("", "string property uri:username", "uri:username"),
    URI_EMAIL("", "string property uri:email", "uri:email"),
    AUDIT("", "binary", "audit"),
    START_POSITION("", "geopoint", "start-geopoint"),
    BACKGROUND_POSITION("", "geopoint", "background-geopoint"),
    BACKGROUND_AUDIO("", "binary", "background-audio");

    private static final Map<String, QuestionType> BY_NAME = byName();

    private final String tag;
    private final String mediaType;
    private final Map<String, String> bind = new LinkedHashMap<>();
    private final List<String> names;

    /**
     * @param control the element of the body and the files it takes; "" for what nobody sees
     * @param bound the type of the data, then either what the client fills in (its kind and which) or an attribute
     */
    QuestionType(String control, String bound, String... names) {
        this.tag = control.split(" ", 2)[0];
        this.mediaType = control.contains(" ") ? control.split(" ", 2)[1] : "";
        this.names = List.of(names);
        String[] parts = bound.split(" ", 2);
        if (!parts[0].isEmpty()) {
            bind.put("type", parts[0]);
        }
        if (parts.length == 2) {
            further(parts[1]);
        }
    }

    private void further(String part) {
        int equals = part.indexOf('=');
        if (equals >= 0) {
            bind.put(part.substring(0, equals), part.substring(equals + 1));
            return;
        }
        bind.put("jr:preload", part.substring(0, part.indexOf(' ')));
        bind.put("jr:preloadParams", part.substring(part.indexOf(' ') + 1));
    }

    public static @Nullable QuestionType named(String name) {
        return BY_NAME.get(name);
    }

    public static Collection<String> allNames() {
        return BY_NAME.keySet();
    }

    /** The element of the body; "" for what nobody sees. */
    public String tag() {
        return tag;
    }

    /** The kind of file it takes; "" for none. */
    public String mediaType() {
        return mediaType;
    }

    /** Attributes every question of this type has on its bind. */
    public Map<String, String> bind() {
        return bind;
    }

    /** Whether values of it are written with hyphens that are no arithmetic. */
    public boolean hasHyphens() {
        return this == DATE || this == DATE_TIME || this == GEOPOINT || this == GEOSHAPE || this == GEOTRACE;
    }

    /** What it tells people when the author does not. */
    public String hint() {
        return switch (this) {
            case PHONE_NUMBER -> "Enter numbers only.";
            case DAYS_IN_MONTH -> "Enter a number 0-31.";
            case DAYS_IN_SIX_MONTHS -> "Enter a number 0-183.";
            case DAYS_IN_YEAR -> "Enter a number 0-365.";
            default -> "";
        };
    }

    public boolean isSelect() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK || this == SELECT_EXTERNAL;
    }

    private static Map<String, QuestionType> byName() {
        Map<String, QuestionType> types = new HashMap<>();
        Arrays.stream(values()).forEach(type -> type.names.forEach(name -> types.put(name, type)));
        return types;
    }
}
