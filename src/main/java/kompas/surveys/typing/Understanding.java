package kompas.surveys.typing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.paper.PaperItem.Box;
import kompas.surveys.paper.PaperItem.Space;
import kompas.surveys.xform.Prompt;

/** What somebody means who types from paper: boxes by their numbers, days as they are written, and what cannot be read. */
final class Understanding {

    /** Cannot be read. */
    static final String UNREADABLE = "?";

    /** One row more. */
    static final String MORE = "+";

    private static final int ONE_DIGIT = 9;

    private final PaperItem item;
    private final Prompt prompt;

    private Understanding(PaperItem item, Prompt prompt) {
        this.item = item;
        this.prompt = prompt;
    }

    static Understood of(String typed, PaperItem item, Prompt prompt) {
        String text = typed.strip();
        if (text.matches("\\?+")) {
            return new Understood(Understood.Kind.UNREADABLE, "");
        }
        if (text.matches("[-–—]")) {
            return new Understood(Understood.Kind.BLANK, "");
        }
        if (text.isEmpty()) {
            return Understood.answer("");
        }
        return new Understanding(item, prompt)
                .understand(text)
                .map(Understood::answer)
                .orElse(Understood.strange(text));
    }

    private Optional<String> understand(String text) {
        return switch (item.space()) {
            case ONE -> item.boxes().size() == 1 && text.equals("0") ? Optional.of("") : box(text);
            case SEVERAL -> boxes(text).map(chosen -> String.join(" ", chosen));
            case ORDER -> item.boxes().isEmpty() ? Optional.of(text) : order(text);
            case NONE, SHORT, LINE, LINES -> prompt.choices().isEmpty() ? plain(text) : listed(text);
        };
    }

    private Optional<String> plain(String text) {
        return switch (prompt.type()) {
            case INTEGER -> number(text.replaceAll("(?<=\\d)[.](?=\\d{3}(\\D|$))", ""), "[-+]?\\d{1,9}");
            case DECIMAL -> number(text.replace(',', '.'), "[-+]?\\d{1,12}(\\.\\d*)?");
            case DATE -> day(text).map(LocalDate::toString);
            case TIME -> TypedDay.time(text).map(Understanding::clock);
            case DATE_TIME -> moment(text);
            default -> Optional.of(text);
        };
    }

    private static Optional<String> number(String text, String pattern) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f']", "");
        return plain.matches(pattern) ? Optional.of(plain) : Optional.empty();
    }

    private Optional<LocalDate> day(String text) {
        boolean rough = prompt.appearance().contains("year");
        return rough ? TypedDay.rough(text) : TypedDay.of(text);
    }

    private static String clock(LocalTime time) {
        return time + ":00.000";
    }

    private static Optional<String> moment(String text) {
        int gap = text.lastIndexOf(' ');
        return gap < 0
                ? Optional.empty()
                : TypedDay.of(text.substring(0, gap).strip())
                        .flatMap(day -> TypedDay.time(text.substring(gap + 1)).map(time -> day + "T" + clock(time)));
    }

    /** By its number as it is printed, or by what it says. */
    private Optional<String> box(String text) {
        List<Box> boxes = item.boxes();
        if (text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= boxes.size()
                    ? Optional.of(boxes.get(number - 1).name())
                    : Optional.empty();
        }
        return boxes.stream()
                .filter(box -> same(box.label(), text) || same(box.name(), text))
                .map(Box::name)
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private Optional<List<String>> boxes(String text) {
        if (item.boxes().isEmpty()) {
            return Optional.of(List.of(text));
        }
        List<String> chosen = new ArrayList<>();
        for (String part : parts(text)) {
            Optional<String> box = box(part);
            if (box.isEmpty()) {
                return Optional.empty();
            }
            if (!chosen.contains(box.get())) {
                chosen.add(box.get());
            }
        }
        return Optional.of(chosen);
    }

    /** Numbers of one digit need nothing between them: {@code 135} is {@code 1 3 5}. */
    private List<String> parts(String text) {
        boolean digits = text.matches("\\d+") && item.boxes().size() <= ONE_DIGIT;
        return Arrays.stream(text.split(digits ? "" : "[\\s,;.+/]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The numbers that stand in the boxes, from the first box on; 0 in an empty one. */
    private Optional<String> order(String text) {
        List<String> parts = parts(text);
        TreeMap<Integer, String> places = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean fits = i < item.boxes().size() && parts.get(i).matches("\\d{1,4}");
            int place = fits ? Integer.parseInt(parts.get(i)) : -1;
            if (place < 0 || place > 0 && places.put(place, item.boxes().get(i).name()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join(" ", places.values()));
    }

    /** Of a list that is too long to be printed: one, or several with commas between. */
    private Optional<String> listed(String text) {
        if (prompt.type() != Prompt.Type.CHOICES) {
            return one(text);
        }
        List<Optional<String>> several = Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::one)
                .toList();
        return several.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        several.stream().flatMap(Optional::stream).distinct().collect(Collectors.joining(" ")));
    }

    /** By the beginning of its name, where there is no other. */
    private Optional<String> one(String text) {
        List<Prompt.Option> exact = options(text, true);
        List<Prompt.Option> found = exact.isEmpty() ? options(text, false) : exact;
        return found.size() == 1 ? Optional.of(found.getFirst().name()) : Optional.empty();
    }

    private List<Prompt.Option> options(String text, boolean whole) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return prompt.choices().stream()
                .filter(choice -> whole
                        ? same(choice.label(), text) || same(choice.name(), text)
                        : choice.label().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
    }

    /** An answer as one would type it from paper. */
    static String typed(PaperItem item, Prompt prompt) {
        String answer = prompt.answer();
        if (answer.isEmpty()) {
            return "";
        }
        if (!item.boxes().isEmpty()) {
            return item.space() == Space.ORDER ? places(item, answer) : numbers(item, answer);
        }
        return switch (prompt.type()) {
            case DATE -> written(answer);
            case TIME -> answer.substring(0, Math.min("00:00".length(), answer.length()));
            case DATE_TIME ->
                answer.length() < "2026-05-03T00:00".length()
                        ? answer
                        : written(answer.substring(0, "2026-05-03".length())) + " "
                                + answer.substring("2026-05-03T".length(), "2026-05-03T00:00".length());
            default -> said(prompt, answer);
        };
    }

    private static String written(String day) {
        return TypedDay.of(day)
                .map(one -> one.getDayOfMonth() + "." + one.getMonthValue() + "." + one.getYear())
                .orElse(day);
    }

    private static String said(Prompt prompt, String answer) {
        return prompt.choices().stream()
                .filter(choice -> choice.name().equals(answer))
                .map(Prompt.Option::label)
                .findFirst()
                .orElse(answer);
    }

    private static String numbers(PaperItem item, String answer) {
        List<String> names = item.boxes().stream().map(Box::name).toList();
        return Arrays.stream(answer.split(" ", -1))
                .map(name -> names.contains(name) ? String.valueOf(names.indexOf(name) + 1) : name)
                .collect(Collectors.joining(" "));
    }

    private static String places(PaperItem item, String answer) {
        List<String> order = List.of(answer.split(" ", -1));
        return item.boxes().stream()
                .map(box -> String.valueOf(order.indexOf(box.name()) + 1))
                .collect(Collectors.joining(" "));
    }
}
