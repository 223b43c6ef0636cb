package kompas.directory.worklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.DirectoryAct;

/** What can be done to many organisations at once. Confirming is not among them: that is said of one, by somebody who asked. */
public enum BulkAct {
    FIELD_ADD(Value.FIELD),
    FIELD_REMOVE(Value.FIELD),
    /** Makes a field the only one. */
    FIELD_SET(Value.FIELD),
    FORM_SET(Value.FORM),
    STATUS_SET(Value.STATUS),
    MUNICIPALITY_SET(Value.MUNICIPALITY),
    LANGUAGE_ADD(Value.LANGUAGE),
    LANGUAGE_REMOVE(Value.LANGUAGE),
    UNLIST(Value.NONE),
    LIST(Value.NONE);

    /** What kind of value an act needs; its name in lower case is that of the field of the form. */
    public enum Value {
        FIELD,
        FORM,
        STATUS,
        MUNICIPALITY,
        LANGUAGE,
        NONE
    }

    private final Value value;

    BulkAct(Value value) {
        this.value = value;
    }

    public Value value() {
        return value;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BulkAct> find(String code) {
        return Stream.of(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    DirectoryAct permission() {
        return this == UNLIST || this == LIST ? DirectoryAct.UNLIST : DirectoryAct.EDIT;
    }

    /** What organisation {@code o} shall say, as jsonb of its columns; {@code :value} is text, {@code :area} an id or null. */
    String wanted() {
        return switch (this) {
            case FIELD_ADD -> added("fields");
            case FIELD_REMOVE -> "jsonb_build_object('fields', to_jsonb(array_remove(o.fields, :value)))";
            case FIELD_SET -> "jsonb_build_object('fields', jsonb_build_array(cast(:value as text)))";
            case FORM_SET -> "jsonb_build_object('legal_form', cast(:value as text))";
            case STATUS_SET -> "jsonb_build_object('status', cast(:value as text))";
            case MUNICIPALITY_SET -> MOVED;
            case LANGUAGE_ADD -> added("languages");
            case LANGUAGE_REMOVE -> "jsonb_build_object('languages', to_jsonb(array_remove(o.languages, :value)))";
            case UNLIST -> "jsonb_build_object('listing', 'unlisted')";
            case LIST -> LISTED;
        };
    }

    private static String added(String column) {
        return "jsonb_build_object('%1$s', to_jsonb(case when cast(:value as text) = any(o.%1$s) then o.%1$s else array_append(o.%1$s, cast(:value as text)) end))"
                .formatted(column);
    }

    /** Whoever asked not to be listed is not listed by anybody. */
    private static final String LISTED = """
            jsonb_build_object('listing', case when exists (
                select from directory.wish i where i.organisation_id = o.id and i.kind = 'unlisted') then o.listing else 'public' end)""";

    /** What lies in another municipality cannot be where it was: the finer place stays only if it lies in the new one. */
    private static final String MOVED = """
            case when o.municipality_id = :area then jsonb_build_object('municipality_id', o.municipality_id)
                 when (select s.municipality_id from places.settlement s where s.id = o.settlement_id) = :area
                 then jsonb_build_object('municipality_id', cast(:area as uuid), 'region_id', null)
                 else jsonb_build_object('municipality_id', cast(:area as uuid), 'region_id', null, 'settlement_id', null,
                      'longitude', null, 'latitude', null, 'place_precision', 'municipality',
                      'country', (select a.country from places.area a where a.id = :area)) end""";
}
