package kompas.events.calendars;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.events.calendars.IcsComponent.Line;

/**
 * A calendar somebody else wrote, taken apart with as much patience as it needs: unknown lines are passed over, events that end
 * nowhere are kept apart, and a file that breaks off is read up to there.
 *
 * @param name what it calls itself
 * @param events as they stand there
 * @param zones the time zones it describes: what each is known as elsewhere, where it says so
 * @param whole whether it goes to its end: of one that does not, what is missing may still be there
 */
record ForeignCalendar(Optional<String> name, List<IcsComponent> events, Map<String, String> zones, boolean whole) {

    static final int MOST_EVENTS = 5_000;

    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";
    private static final String CALENDAR = "VCALENDAR";

    /** Empty for what is no calendar at all: a page that asks to sign in, a picture. */
    static Optional<ForeignCalendar> read(String file) {
        Reading reading = new Reading();
        for (String line : unfolded(file)) {
            Line.read(line).ifPresent(reading::take);
        }
        return reading.finish();
    }

    private static List<String> unfolded(String file) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : file.split("\\r\\n|\\n|\\r", -1)) {
            if (part.startsWith(" ") || part.startsWith("\t")) {
                line.append(part, 1, part.length());
                continue;
            }
            lines.add(line.toString());
            line = new StringBuilder(part);
        }
        lines.add(line.toString());
        return lines;
    }

    private static final class Reading {

        private final List<IcsComponent> events = new ArrayList<>();
        private final Map<String, String> zones = new HashMap<>();
        private final Deque<IcsComponent.Open> open = new ArrayDeque<>();
        private final Deque<String> inside = new ArrayDeque<>();
        private Optional<String> name = Optional.empty();
        private boolean begun;
        private boolean ended;

        void take(Line line) {
            switch (line.name()) {
                case "BEGIN" -> begin(line.value().toUpperCase(Locale.ROOT));
                case "END" -> end(line.value().toUpperCase(Locale.ROOT));
                case "X-WR-CALNAME", "NAME" -> {
                    if (open.isEmpty() && name.isEmpty()) {
                        name = Optional.of(line.text()).filter(text -> !text.isBlank());
                    }
                }
                default -> {}
            }
            if (!open.isEmpty() && inside.isEmpty()) {
                open.peek().add(line);
            }
        }

        private void begin(String what) {
            if (what.equals(CALENDAR)) {
                begun = true;
            } else if (what.equals(EVENT) || what.equals(ZONE)) {
                leave(false);
                open.push(new IcsComponent.Open(what));
            } else if (!open.isEmpty()) {
                inside.push(what); // an alarm, a rule of a zone
            }
        }

        private void end(String what) {
            if (what.equals(CALENDAR)) {
                leave(false);
                ended = true;
            } else if (what.equals(EVENT) || what.equals(ZONE)) {
                leave(true);
            } else if (what.equals(inside.peek())) {
                inside.pop();
            }
        }

        private void leave(boolean whole) {
            inside.clear();
            if (open.isEmpty()) {
                return;
            }
            IcsComponent read = open.pop().close(whole);
            if (read.name().equals(ZONE)) {
                read.text("TZID").ifPresent(id -> read.text("X-LIC-LOCATION").ifPresent(known -> zones.put(id, known)));
            } else if (events.size() < MOST_EVENTS) {
                events.add(read);
            }
        }

        Optional<ForeignCalendar> finish() {
            leave(false);
            return begun
                    ? Optional.of(new ForeignCalendar(
                            name, List.copyOf(events), Map.copyOf(zones), ended && events.size() < MOST_EVENTS))
                    : Optional.empty();
        }
    }
}
