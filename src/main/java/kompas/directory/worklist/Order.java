package kompas.directory.worklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list is sorted by. */
public enum Order {
    NAME(true),
    /** Never confirmed first, then the longest ago. */
    CONFIRMED(true),
    /** The latest first. */
    CHANGED(false);

    private final boolean ascending;

    Order(boolean ascending) {
        this.ascending = ascending;
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Order of(String parameter) {
        return find(parameter).orElse(NAME);
    }

    private static Optional<Order> find(String parameter) {
        return Stream.of(values())
                .filter(order -> order.parameter().equals(parameter))
                .findFirst();
    }

    boolean ascending() {
        return ascending;
    }

    /** The expression rows of {@code o} are sorted by; {@code :language} is the reader's. */
    String key(String collation) {
        return switch (this) {
            case NAME -> "shared.shown(o.name, :language) collate \"" + collation + "\"";
            case CONFIRMED -> "coalesce(o.confirmed_on, '-infinity')";
            case CHANGED -> "o.changed_at";
        };
    }
}
