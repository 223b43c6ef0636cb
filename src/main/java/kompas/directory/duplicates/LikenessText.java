package kompas.directory.duplicates;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kompas.directory.duplicates.Likeness.Place;
import org.jspecify.annotations.Nullable;

/** A likeness as one line of text, quick to read a million times. Lists are divided by spaces, names by bars. */
final class LikenessText {

    private static final char FIELD = '\t';
    private static final String BAR = "|";

    private LikenessText() {}

    static String write(Likeness one) {
        Place place = one.place();
        StringBuilder text = new StringBuilder(256);
        for (Name name : one.names()) {
            text.append(text.isEmpty() ? "" : BAR).append(name(name));
        }
        field(text, one.form());
        field(text, place.country());
        field(text, place.municipality());
        field(text, place.settlement());
        field(text, place.locality());
        field(text, place.postcode());
        field(text, list(place.street()));
        field(text, list(place.house()));
        field(text, place.hasPoint() ? place.latitude() + " " + place.longitude() : null);
        field(text, list(one.identifiers()));
        field(text, list(one.phones()));
        field(text, list(one.emails()));
        field(text, list(one.hosts()));
        return text.toString();
    }

    static Likeness read(String text) {
        String[] fields = split(text, FIELD, 14);
        String[] point = fields[9].isEmpty() ? new String[] {"NaN", "NaN"} : fields[9].split(" ");
        Place place = new Place(
                known(fields[2]),
                known(fields[3]),
                known(fields[4]),
                known(fields[5]),
                known(fields[6]),
                set(fields[7]),
                set(fields[8]),
                Double.parseDouble(point[0]),
                Double.parseDouble(point[1]));
        List<Name> names = fields[0].isEmpty()
                ? List.of()
                : Arrays.stream(fields[0].split("\\|")).map(LikenessText::name).toList();
        return new Likeness(
                names, known(fields[1]), place, set(fields[10]), set(fields[11]), set(fields[12]), set(fields[13]));
    }

    private static String name(Name name) {
        return String.join(
                ";",
                list(name.words()),
                list(name.numbers()),
                list(name.forms()),
                list(name.initials()),
                name.cyrillic() ? "c" : "l");
    }

    private static Name name(String text) {
        String[] parts = split(text, ';', 5);
        return new Name(
                List.of(split(parts[0], ' ', 0)), set(parts[1]), set(parts[2]), set(parts[3]), parts[4].equals("c"));
    }

    private static void field(StringBuilder text, @Nullable String value) {
        text.append(FIELD).append(value == null ? "" : value);
    }

    private static String list(Collection<String> values) {
        return String.join(" ", values);
    }

    private static @Nullable String known(String field) {
        return field.isEmpty() ? null : field;
    }

    private static Set<String> set(String field) {
        if (field.isEmpty()) {
            return Set.of();
        }
        return field.indexOf(' ') < 0 ? Set.of(field) : new LinkedHashSet<>(List.of(split(field, ' ', 0)));
    }

    /** Quicker than a pattern, and keeps empty fields. */
    private static String[] split(String text, char at, int expected) {
        List<String> parts = new java.util.ArrayList<>(Math.max(4, expected));
        int from = 0;
        for (int next = text.indexOf(at); next >= 0; next = text.indexOf(at, from)) {
            parts.add(text.substring(from, next));
            from = next + 1;
        }
        parts.add(text.substring(from));
        return parts.toArray(String[]::new);
    }
}
