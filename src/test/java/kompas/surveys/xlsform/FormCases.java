package kompas.surveys.xlsform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of {@code src/test/resources/xlsform/*.md}: a heading, a table, and what is expected of it in a list. Text between is for
 * readers.
 */
final class FormCases {

    private static final Path FOLDER = Path.of("src/test/resources/xlsform");

    private FormCases() {}

    static Stream<FormCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .flatMap(file -> read(file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FormCase> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<FormCase> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                cases.add(read(file, lines, i));
            }
        }
        return cases;
    }

    private static FormCase read(Path file, List<String> lines, int heading) {
        StringBuilder table = new StringBuilder();
        List<String> expectations = new ArrayList<>();
        for (int i = heading + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("|")) {
                table.append(line).append('\n');
            } else if (line.startsWith("- ")) {
                expectations.add(line.substring(2).strip());
            }
        }
        String where = file.getFileName() + ":" + (heading + 1);
        if (table.isEmpty() || expectations.isEmpty()) {
            throw new IllegalStateException("A case without a table or without expectations: " + where);
        }
        return new FormCase(where, lines.get(heading).substring(3), table.toString(), expectations);
    }
}
