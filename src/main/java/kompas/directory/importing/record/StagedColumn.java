package kompas.directory.importing.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the table rows are copied into before they are merged. */
public enum StagedColumn {
    /** Position within its batch. */
    ROW("integer", Role.FRAME),
    LINE("bigint", Role.FRAME),
    RECORD_KEY("text", Role.FRAME),
    FINGERPRINT("bytea", Role.FRAME),
    SOURCE_ID("uuid", Role.FRAME),
    SOURCE_DATE("date", Role.FRAME),
    WANTED_ID("uuid", Role.FRAME),
    SLUGS("text[]", Role.FRAME),
    PARENT("text", Role.FRAME),
    MEMBER_OF("text[]", Role.FRAME),
    IDENTIFIERS("text[]", Role.CHILDREN),
    NAME("jsonb", Role.FACT),
    OTHER_NAMES("text[]", Role.FACT),
    DESCRIPTION("jsonb", Role.FACT),
    CAUSES("jsonb", Role.FACT),
    LEGAL_FORM("text", Role.FACT),
    STATUS("text", Role.FACT),
    LISTING("text", Role.FACT),
    EXAMPLE("boolean", Role.FACT),
    FIELDS("text[]", Role.FACT),
    GOALS("smallint[]", Role.FACT),
    TARGETS("text[]", Role.FACT),
    AUDIENCES("text[]", Role.FACT),
    LANGUAGES("text[]", Role.FACT),
    ACCESSIBILITY("text[]", Role.FACT),
    FOUNDED("smallint", Role.FACT),
    MEMBERS("text", Role.FACT),
    VOLUNTEERS("text", Role.FACT),
    STAFF("text", Role.FACT),
    BUDGET("text", Role.FACT),
    WEBSITE("text", Role.FACT),
    OPENING_HOURS("jsonb", Role.FACT),
    COUNTRY("text", Role.PLACE),
    MUNICIPALITY_ID("uuid", Role.PLACE),
    SETTLEMENT_ID("uuid", Role.PLACE),
    PLACE_PRECISION("text", Role.PLACE),
    REGION_ID("uuid", Role.PLACE),
    LONGITUDE("double precision", Role.PLACE),
    LATITUDE("double precision", Role.PLACE),
    SERVICE_AREA_IDS("uuid[]", Role.FACT),
    CONFIRMED_ON("date", Role.FACT),
    CONFIRMED_BY("text", Role.FACT),
    LIBRARY("text", Role.FRAME),
    ADDRESSES("jsonb", Role.CHILDREN),
    CONTACTS("jsonb", Role.CHILDREN),
    LINKS("jsonb", Role.CHILDREN),
    SERVICES("jsonb", Role.CHILDREN),
    NEEDS("jsonb", Role.CHILDREN);

    /** What a column is in the merge. */
    enum Role {
        /** About the row, not the organisation. */
        FRAME,
        /** A column of the organisation. */
        FACT,
        /** The same, but all of these change together or not at all. */
        PLACE,
        /** Rows of another table. */
        CHILDREN
    }

    private final String column;
    private final String type;
    private final Role role;

    StagedColumn(String type, Role role) {
        this.column = name().toLowerCase(Locale.ROOT);
        this.type = type;
        this.role = role;
    }

    public String column() {
        return column;
    }

    public String type() {
        return type;
    }

    /** Facts that change together share a unit. */
    public String unit() {
        return role == Role.PLACE ? "place" : column();
    }

    public boolean isColumnOfOrganisation() {
        return role == Role.FACT || role == Role.PLACE;
    }

    boolean isFact() {
        return role != Role.FRAME;
    }

    public static List<StagedColumn> columnsOfOrganisation() {
        return Arrays.stream(values())
                .filter(StagedColumn::isColumnOfOrganisation)
                .toList();
    }
}
