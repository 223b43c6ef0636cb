package kompas.libraries.rooms.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.House;
import kompas.libraries.rooms.Room.Rules;
import kompas.libraries.rooms.Room.Space;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.domain.KeepingRooms;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.OpeningHours.Span;
import org.springframework.util.MultiValueMap;

/**
 * A room as it was typed, by the names of the form's fields: {@code name.da}, {@code hours.mo}, {@code equipment}. What is wrong
 * is collected by field, so that it can be said beside each.
 */
final class RoomForm {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_DAY = 1_440;

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> problems = new LinkedHashMap<>();

    RoomForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** Messages by field; empty when all is well. Asked after {@link #room}. */
    Map<String, String> problems() {
        return problems;
    }

    String value(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    Optional<UUID> id() {
        return RoomTyped.id(value("id"));
    }

    /** Empty when something is wrong. */
    Optional<Room> room(LibraryId library, RoomId id, List<String> languages, Optional<Room> before) {
        Optional<LocalizedText> name = text("name", languages, LONGEST_NAME);
        if (name.isEmpty()) {
            problems.put("name." + languages.getFirst(), "rooms.edit.name-missing");
        }
        Optional<LocalizedText> description = text("description", languages, LONGEST_TEXT);
        Optional<LocalizedText> price = text("price", languages, LONGEST_NAME);
        Space space = space();
        Rules rules = rules();
        if (!problems.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Room(
                id,
                library,
                RoomTyped.id(value("house")).map(house -> new House(house, name.get())),
                before.map(Room::slug).orElse("room"),
                name.get(),
                description,
                space,
                rules,
                price,
                before.flatMap(Room::picture),
                before.map(Room::status).orElse(RoomStatus.OPEN),
                false));
    }

    private Space space() {
        return new Space(
                number("size", 100_000),
                number("seated", 100_000),
                number("standing", 100_000),
                codes("equipment"),
                codes("accessibility"));
    }

    private Rules rules() {
        int shortest = number("shortest", LONGEST_DAY).orElse(30);
        int longest = number("longest", LONGEST_DAY).orElse(480);
        if (shortest < 5 || longest < shortest) {
            problems.put("longest", "rooms.edit.length-wrong");
        }
        return new Rules(
                Coded.find(BookableBy.class, value("who")).orElse(BookableBy.ANYBODY),
                OpeningHours.weekly(week()),
                Duration.ofMinutes(shortest),
                Duration.ofMinutes(longest),
                Duration.ofMinutes(number("setup", 720).orElse(0)),
                Duration.ofMinutes(number("clearing", 720).orElse(0)),
                number("notice", 365).orElse(0),
                number("ahead", 1_100).orElse(180));
    }

    private Map<DayOfWeek, List<Span>> week() {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            spans(hours(day))
                    .ifPresentOrElse(
                            spans -> week.put(day, spans), () -> problems.put(hours(day), "rooms.edit.hours-wrong"));
        }
        if (week.values().stream().allMatch(List::isEmpty) && problems.isEmpty()) {
            problems.put(hours(DayOfWeek.MONDAY), "rooms.edit.hours-missing");
        }
        return week;
    }

    static String hours(DayOfWeek day) {
        return "hours." + day.name().substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /** {@code 9-12, 13.30-18}; nothing is closed. Empty for what cannot be read, or overlaps. */
    private Optional<List<Span>> spans(String field) {
        List<Span> spans = new ArrayList<>();
        for (String part : RoomTyped.line(value(field)).split("[,;]")) {
            String[] ends = part.strip().split("\\s*[-–—]\\s*");
            if (part.isBlank()) {
                continue;
            }
            Optional<LocalTime> from = RoomTyped.time(ends[0]);
            Optional<LocalTime> to = ends.length == 2 ? RoomTyped.time(ends[1]) : Optional.empty();
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            spans.add(new Span(from.get(), to.get()));
        }
        try {
            OpeningHours.weekly(Map.of(DayOfWeek.MONDAY, spans));
            return Optional.of(spans);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In every language it was typed in; the first of them is the one the others are translated from. */
    private Optional<LocalizedText> text(String field, List<String> languages, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String text = RoomTyped.text(value(field + "." + language));
            if (text.length() > longest) {
                problems.put(field + "." + language, "rooms.edit.too-long");
            }
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts.keySet().stream().findFirst().map(source -> new LocalizedText(source, texts));
    }

    private OptionalInt number(String field, int most) {
        String text = RoomTyped.line(value(field));
        if (text.isEmpty() || text.equals("0")) {
            return OptionalInt.empty();
        }
        OptionalInt number = RoomTyped.number(text, most);
        if (number.isEmpty()) {
            problems.put(field, "rooms.edit.number-wrong");
        }
        return number;
    }

    /** Those there are; what somebody made up is left out. */
    private List<String> codes(String field) {
        List<String> known = field.equals("equipment") ? KeepingRooms.EQUIPMENT : EditView.ACCESSIBILITY;
        List<String> chosen = typed.getOrDefault(field, List.of());
        return known.stream().filter(chosen::contains).toList();
    }
}
