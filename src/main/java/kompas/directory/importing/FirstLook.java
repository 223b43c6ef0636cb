package kompas.directory.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.directory.importing.profile.Profiles;
import kompas.directory.importing.profile.Proposing;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;
import kompas.shared.kernel.LocalizedText;

/**
 * What can be said of a file before anything is done with it.
 *
 * @param profiles that were made for such a list
 * @param proposed what the columns seem to mean, ours by heading
 * @param language of most of its texts, as it seems
 * @param columns every column with what its first rows say
 */
public record FirstLook(List<Known> profiles, Map<String, String> proposed, String language, List<Column> columns) {

    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 100;

    /** A list that looks like this one: the profile made for it, and what the list is called. */
    public record Known(String profile, LocalizedText title) {}

    /** A column and what stands in it, in the order of the rows. */
    public record Column(String heading, List<String> values) {}

    static FirstLook at(SourceTable table, Profiles profiles) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row = table.next(); row != null && rows.size() < LOOKED_AT; row = table.next()) {
            if (row.problem() == null && row.aside().isEmpty()) {
                rows.add(row);
            }
        }
        List<String> headings = table.headings().names();
        List<Column> columns = headings.stream()
                .map(heading -> new Column(
                        heading,
                        rows.stream().limit(SHOWN).map(row -> row.get(heading)).toList()))
                .toList();
        return new FirstLook(
                profiles.recognising(table.headings())
                        .map(profile ->
                                new Known(profile.name(), profile.source().name()))
                        .toList(),
                new LinkedHashMap<>(Proposing.columns(headings, rows)),
                Proposing.language(rows),
                columns);
    }
}
