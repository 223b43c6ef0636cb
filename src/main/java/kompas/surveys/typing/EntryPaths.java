package kompas.surveys.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of the path of an answer, the entries of repeats it lies in. */
final class EntryPaths {

    private static final Pattern ENTRY = Pattern.compile("\\[(\\d{1,4})]");

    private EntryPaths() {}

    /** @param repeat without its number */
    record In(String repeat, int number) {

        String path() {
            return repeat + "[" + number + "]";
        }

        In next() {
            return new In(repeat, number + 1);
        }
    }

    /** From the outermost in. */
    static List<In> of(String path) {
        List<In> entries = new ArrayList<>();
        Matcher found = ENTRY.matcher(path);
        while (found.find()) {
            entries.add(new In(path.substring(0, found.start()), Integer.parseInt(found.group(1))));
        }
        return entries;
    }

    static Optional<In> innermost(String path) {
        List<In> entries = of(path);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }
}
