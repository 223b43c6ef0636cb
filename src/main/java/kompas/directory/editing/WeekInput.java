package kompas.directory.editing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.OpeningHours.Span;
import kompas.shared.sql.OpeningHoursColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Opening hours of a regular week, a line a day as people write them; special days stay as they are. */
record WeekInput(String name) implements Input {

    private static final Pattern SPAN =
            Pattern.compile("\\s*([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\s*[-–—]\\s*([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\s*");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern COMMA = Pattern.compile("[,;]");

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        stored(state).ifPresent(hours -> hours.week().forEach((day, spans) -> into.put(field(day), written(spans))));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        List<Problem> problems = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = Spelling.clean(typed.get(field(day)));
            try {
                week.put(day, spans(text));
                OpeningHours.weekly(Map.of(day, week.getOrDefault(day, List.of())));
            } catch (IllegalArgumentException | DateTimeException e) {
                week.remove(day);
                problems.add(Problem.of(field(day), "hours"));
            }
        }
        OpeningHours hours =
                new OpeningHours(week, stored(state).map(OpeningHours::specials).orElse(List.of()));
        JsonNode value =
                hours.isEmpty() ? Stored.JSON.nullNode() : Stored.JSON.readTree(OpeningHoursColumn.write(hours));
        return Answer.of(name, value).wrong(problems);
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<List<Control>> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String label =
                    day.getDisplayName(TextStyle.FULL_STANDALONE, asking.t().locale());
            rows.add(List.of(Control.line(Fields.drawn(field(day), label, typed, problems, asking.t()), "text")));
        }
        return new Group(name, rows);
    }

    static String written(List<Span> spans) {
        return spans.stream()
                .map(span -> CLOCK.format(span.from()) + "–"
                        + (span.to().equals(LocalTime.MIDNIGHT) ? "24:00" : CLOCK.format(span.to())))
                .collect(Collectors.joining(", "));
    }

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        if (text.isEmpty()) {
            return spans;
        }
        for (String part : COMMA.split(text)) {
            Matcher span = SPAN.matcher(part);
            if (!span.matches()) {
                throw new IllegalArgumentException(part);
            }
            spans.add(Span.of(clock(span.group(1), span.group(2)), clock(span.group(3), span.group(4))));
        }
        return spans;
    }

    private static String clock(String hour, String minute) {
        return "0".repeat(2 - hour.length()) + hour + ":" + (minute == null ? "00" : minute);
    }

    private Optional<OpeningHours> stored(ObjectNode state) {
        JsonNode node = state.path(name);
        return node.isObject() ? Optional.of(OpeningHoursColumn.read(node)) : Optional.empty();
    }

    private String field(DayOfWeek day) {
        return name + "." + (day.getValue() - 1);
    }
}
