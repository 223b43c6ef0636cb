package kompas.events.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of one part of a foreign calendar, an event or a time zone, as they stand there.
 *
 * @param whole false for one the file was cut off in, or that another began before it had ended
 */
record IcsComponent(String name, List<Line> lines, boolean whole) {

    /** One property. */
    record Line(String name, Map<String, String> parameters, String value) {

        private static final int LONGEST_NAME = 60;

        /** Empty for what is none. */
        static Optional<Line> read(String text) {
            int colon = colon(text);
            if (colon <= 0) {
                return Optional.empty();
            }
            String[] parts = text.substring(0, colon).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            String name = parts[0].strip().toUpperCase(Locale.ROOT);
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return Optional.empty();
            }
            Map<String, String> parameters = new HashMap<>();
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                if (equals > 0) {
                    parameters.put(
                            parts[i].substring(0, equals).strip().toUpperCase(Locale.ROOT),
                            parts[i].substring(equals + 1).strip().replace("\"", ""));
                }
            }
            return Optional.of(
                    new Line(name, parameters, text.substring(colon + 1).strip()));
        }

        /** Where the value begins: the first colon that is not in quotation marks. */
        private static int colon(String text) {
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter == '"') {
                    quoted = !quoted;
                } else if (letter == ':' && !quoted) {
                    return i;
                }
            }
            return text.indexOf(':');
        }

        Optional<String> parameter(String key) {
            return Optional.ofNullable(parameters.get(key)).filter(value -> !value.isEmpty());
        }

        /** The value as a text: without the marks that protect letters. */
        String text() {
            StringBuilder text = new StringBuilder(value.length());
            for (int i = 0; i < value.length(); i++) {
                char letter = value.charAt(i);
                if (letter != '\\' || i + 1 == value.length()) {
                    text.append(letter);
                    continue;
                }
                char next = value.charAt(++i);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            }
            return text.toString().replace("\u0000", "").strip();
        }
    }

    Optional<Line> first(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).findFirst();
    }

    List<Line> all(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).toList();
    }

    Optional<String> text(String property) {
        return first(property).map(Line::text).filter(text -> !text.isBlank());
    }

    /** One that is being read. */
    static final class Open {

        private static final int MOST = 2_000;

        private final String name;
        private final List<Line> lines = new ArrayList<>();

        Open(String name) {
            this.name = name;
        }

        void add(Line line) {
            if (lines.size() < MOST) {
                lines.add(line);
            }
        }

        IcsComponent close(boolean whole) {
            return new IcsComponent(name, List.copyOf(lines), whole);
        }
    }
}
