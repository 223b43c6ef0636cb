package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.importing.ImportReport.Remark;
import kompas.directory.importing.ImportReport.Warning;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceRow;
import org.jspecify.annotations.Nullable;

/** What somebody should look at, by kind: how often, and the first of each in words; the others are only counted. */
final class Warnings {

    private static final int SHOWN = 10;

    private static final class Kind {

        private final String title;
        private final List<Remark> first = new ArrayList<>();
        private int count;

        private Kind(String title) {
            this.title = title;
        }
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Wording wording;
    private final WarnedRows rows;
    private final boolean kept;

    /** @param kept whether each is written down beside the file */
    Warnings(Wording wording, WarnedRows rows, boolean kept) {
        this.wording = wording;
        this.rows = rows;
        this.kept = kept;
    }

    /** About the file, or about rows nobody is told of one by one. */
    void add(Problem warning, int times) {
        Kind kind = kind(warning);
        if (kind.count == 0) {
            kind.first.add(new Remark(0, wording.of(warning)));
        }
        kind.count += times;
    }

    /** @param row null where nothing but its line is to be told */
    void add(Problem warning, long line, @Nullable SourceRow row) throws IOException {
        Kind kind = kind(warning);
        kind.count++;
        boolean written = kept && row != null && !rows.isFull();
        if (kind.first.size() >= SHOWN && !written) {
            return;
        }
        String sentence = wording.of(warning);
        if (kind.first.size() < SHOWN) {
            kind.first.add(new Remark(line, sentence));
        }
        if (written && row != null) {
            rows.write(row, sentence);
        }
    }

    private Kind kind(Problem warning) {
        Map<String, Object> told = warning.arguments();
        String key = warning.isAside()
                ? "aside"
                : warning.key()
                        + told.getOrDefault("column", "")
                        + told.getOrDefault("table", "")
                        + told.getOrDefault("scheme", "")
                        + (told.get("warning") instanceof Problem place ? place.key() : "");
        return kinds.computeIfAbsent(key, unused -> new Kind(wording.kind(warning)));
    }

    List<Warning> all() {
        return kinds.values().stream()
                .map(kind -> new Warning(kind.title, kind.count, List.copyOf(kind.first)))
                .toList();
    }

    Optional<Path> file() {
        return rows.file();
    }
}
