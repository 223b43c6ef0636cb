package kompas.directory.importing.merge;

import java.util.Arrays;
import java.util.stream.Collectors;
import kompas.directory.importing.record.StagedColumn;

/** The tables a run works in; they belong to its connection and are gone with it. */
final class StagingSql {

    private static final String COLUMNS =
            Arrays.stream(StagedColumn.values()).map(StagedColumn::column).collect(Collectors.joining(", "));

    static final String CREATE = "create temp table staged ("
            + Arrays.stream(StagedColumn.values())
                    .map(column -> column.column() + " " + column.type())
                    .collect(Collectors.joining(", "))
            + """
            );
            create temp table decided (
                row integer not null,
                outcome text not null,    -- created, known (then changed or kept), unchanged, duplicate, unwanted
                organisation_id uuid,
                claim text,               -- what a duplicate has in common with an earlier row
                first_line bigint,
                first_file integer,
                slug text,
                before jsonb,
                after jsonb,
                held text[]               -- what the row says otherwise than someone confirmed by hand
            );
            create temp table agreed (row integer not null, contact jsonb not null, given_on date not null);
            create temp table seen (claim bigint primary key, file integer not null, line bigint not null);
            create temp table tie (organisation_id uuid not null, source_id uuid not null, parent text, member_of text[]);
            create temp table chitalishte (id uuid, slug text, name jsonb, status text, country text, municipality_id uuid,
                settlement_id uuid, region_id uuid, place_precision text, longitude double precision,
                latitude double precision, website text, source_date date);""";

    static final String DROP = "drop table if exists staged, decided, agreed, seen, tie, chitalishte";

    static final String EMPTY = "truncate staged, decided, agreed, chitalishte";

    static final String COPY = "copy staged (" + COLUMNS + ") from stdin";

    /** The planner knows nothing of a table that was filled a moment ago, and needs to know only how long it is. */
    static final String ANALYSE = "analyze staged (row)";

    private StagingSql() {}
}
