package kompas.directory.editing;

import java.util.Optional;

/** What may stand in one field of a row. */
enum Cell {
    TEXT("text"),
    MAIL("email"),
    PHONE("tel"),
    ADDRESS("url"),
    CHECK("checkbox"),
    /** Not shown: what the row had that nobody edits. */
    KEPT("hidden");

    private static final int LONGEST = 300;

    private final String type;

    Cell(String type) {
        this.type = type;
    }

    /** As in HTML. */
    String type() {
        return type;
    }

    /** What is wrong with something typed; an empty field is fine. */
    Optional<Problem> judge(String field, String raw) {
        String text = Spelling.clean(raw);
        if (text.isEmpty() || this == CHECK || this == KEPT) {
            return Optional.empty();
        }
        if (text.length() > LONGEST && this != ADDRESS) {
            return Optional.of(Problem.of(field, "long", "count", text.length(), "most", LONGEST));
        }
        if (Spelling.turns(raw)) {
            return Optional.of(Problem.of(field, "hidden"));
        }
        Optional<String> mixed = this == PHONE ? Optional.empty() : Spelling.mixed(text);
        if (mixed.isPresent()) {
            return Optional.of(Problem.of(field, "mixed", "word", mixed.get()));
        }
        return shaped(text) ? Optional.empty() : Optional.of(Problem.of(field, type));
    }

    private boolean shaped(String text) {
        return switch (this) {
            case MAIL -> Spelling.isMail(text);
            case PHONE -> Spelling.isPhone(text);
            case ADDRESS -> Spelling.address(text).isPresent();
            case TEXT, CHECK, KEPT -> true;
        };
    }
}
