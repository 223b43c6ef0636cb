package kompas.directory.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.record.Draft;
import kompas.network.OwnTerm;
import kompas.network.TermList;

/** Columns of a list that are headed by the name of a term the network added: a yes or a cross in one says that it holds. */
final class TermColumns {

    private static final Set<String> YES = Set.of("yes", "true", "1", "ja", "да", "x", "х", "+", "✓");

    private final Map<String, OwnTerm> byHeading = new LinkedHashMap<>();

    TermColumns(Headings headings, CodeLists lists) {
        Map<String, OwnTerm> byName = new HashMap<>();
        Stream.of(TermList.values())
                .flatMap(list -> lists.own(list).stream())
                .forEach(term ->
                        term.name().texts().values().forEach(name -> byName.putIfAbsent(Headings.folded(name), term)));
        for (String heading : headings.names()) {
            OwnTerm term = byName.get(Headings.folded(heading));
            if (term != null) {
                byHeading.put(heading, term);
            }
        }
    }

    /** The columns of ours these say something about, with those another part of the file does. */
    Set<String> with(Set<String> columns) {
        Set<String> all = new HashSet<>(columns);
        byHeading.values().forEach(term -> all.add(column(term)));
        return all;
    }

    /** The row with the terms that hold. */
    Draft fill(SourceRow row, Draft draft) {
        if (byHeading.isEmpty()) {
            return draft;
        }
        Map<String, String> cells = new HashMap<>(draft.cells());
        byHeading.forEach((heading, term) -> {
            if (YES.contains(row.get(heading).toLowerCase(Locale.ROOT))) {
                cells.merge(column(term), term.code(), (said, code) -> said.isEmpty() ? code : said + "|" + code);
            }
        });
        return new Draft(draft.line(), cells);
    }

    private static String column(OwnTerm term) {
        return switch (term.list()) {
            case FIELD -> "fields";
            case AUDIENCE -> "audiences";
            case NEED -> "needs";
        };
    }
}
