package kompas.events.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads criteria from the parameters of an address. Unknown parameters are none of ours; a wrong value is left out and told. */
final class ActivityCriteriaReading {

    private static final int MOST_NOTES = 10;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_NOTE = 80;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\s]+");

    private final Map<String, ? extends List<String>> parameters;
    private final List<String> ignored = new ArrayList<>();

    private ActivityCriteriaReading(Map<String, ? extends List<String>> parameters) {
        this.parameters = parameters;
    }

    static ActivityCriteriaRead of(Map<String, ? extends List<String>> parameters) {
        return new ActivityCriteriaReading(parameters).read();
    }

    private ActivityCriteriaRead read() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to").filter(last -> {
            boolean backwards = from.isPresent() && last.isBefore(from.get());
            if (backwards) {
                ignore(last.toString());
            }
            return !backwards;
        });
        ActivityCriteria criteria = new ActivityCriteria(
                question(),
                chosen(),
                near(),
                choice("when", Period.values()).orElse(Period.COMING),
                from,
                to,
                choice("view", AgendaView.values()).orElse(AgendaView.LIST),
                parsed("month", YearMonth::parse).filter(month -> reasonable(month.getYear())),
                position());
        return new ActivityCriteriaRead(criteria, ignored, Optional.empty());
    }

    private String question() {
        String asked = first("q").orElse("");
        String clean = cleaned(asked, ActivityCriteria.LONGEST_QUESTION);
        if (asked.length() > ActivityCriteria.LONGEST_QUESTION) {
            ignore(asked.substring(ActivityCriteria.LONGEST_QUESTION));
        }
        return clean;
    }

    private Map<ActivityFacet, List<String>> chosen() {
        Map<ActivityFacet, List<String>> chosen = new EnumMap<>(ActivityFacet.class);
        for (ActivityFacet facet : ActivityFacet.values()) {
            List<String> values = new ArrayList<>();
            for (String value :
                    parameters.containsKey(facet.parameter()) ? parameters.get(facet.parameter()) : List.<String>of()) {
                if (value.isBlank()) {
                    continue; // an untouched field of a form
                }
                if (values.size() < MOST_VALUES && facet.takes(value)) {
                    values.add(value);
                } else {
                    ignore(value);
                }
            }
            chosen.put(facet, values);
        }
        return chosen;
    }

    private Optional<Nearby> near() {
        Optional<Integer> within = parsed(
                "within",
                text -> Nearby.DISTANCES.stream()
                        .filter(distance -> distance.toString().equals(text))
                        .findFirst()
                        .orElse(null));
        return parsed(
                "near",
                text -> Nearby.read(INVISIBLE.matcher(text).replaceAll(" "), within)
                        .orElse(null));
    }

    private Optional<Position> position() {
        return parsed("after", text -> Position.read(text, false).orElse(null))
                .or(() -> parsed("before", text -> Position.read(text, true).orElse(null)));
    }

    private Optional<LocalDate> day(String name) {
        return parsed(name, LocalDate::parse).filter(day -> reasonable(day.getYear()));
    }

    private static boolean reasonable(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private <T> Optional<T> parsed(String name, Function<String, T> reading) {
        Optional<String> text = first(name);
        try {
            Optional<T> value = text.map(reading);
            if (value.isEmpty()) {
                text.ifPresent(this::ignore);
            }
            return value;
        } catch (DateTimeParseException e) {
            text.ifPresent(this::ignore);
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> choice(String name, E[] choices) {
        Optional<String> value = first(name);
        for (E choice : choices) {
            if (value.isPresent() && choice.name().toLowerCase(Locale.ROOT).equals(value.get())) {
                return Optional.of(choice);
            }
        }
        value.ifPresent(this::ignore);
        return Optional.empty();
    }

    private Optional<String> first(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank()
                ? Optional.empty()
                : Optional.of(values.getFirst().strip());
    }

    private void ignore(String value) {
        if (ignored.size() < MOST_NOTES) {
            ignored.add(cleaned(value, LONGEST_NOTE));
        }
    }

    private static String cleaned(String text, int longest) {
        String shortened = text.length() > longest * 4 ? text.substring(0, longest * 4) : text;
        String clean = INVISIBLE.matcher(shortened).replaceAll(" ").strip();
        int end = Math.min(clean.length(), longest);
        return clean.substring(0, end < clean.length() && Character.isLowSurrogate(clean.charAt(end)) ? end - 1 : end)
                .strip();
    }
}
