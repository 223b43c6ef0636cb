package kompas.surveys.writing.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.Coded;

/** What kind of answer a question takes, as people say it; and how a row says it. */
public enum Kind implements Coded {
    SHORT_TEXT("text"),
    LONG_TEXT("text"),
    WHOLE_NUMBER("integer"),
    NUMBER("decimal"),
    DATE("date"),
    TIME("time"),
    DATE_TIME("dateTime"),
    ONE_OF("select_one"),
    SEVERAL_OF("select_multiple"),
    YES_NO("select_one"),
    RANK("rank"),
    SCALE("range"),
    PLACE("geopoint"),
    PHOTO("image"),
    SOUND("audio"),
    VIDEO("video"),
    FILE("file"),
    BARCODE("barcode"),
    NOTE("note"),
    AGREE("acknowledge"),
    SECTION("begin_group"),
    REPEATED("begin_repeat"),
    CALCULATED("calculate"),
    HIDDEN("hidden"),
    /** What a phone fills in by itself: when it was begun, by whom. */
    BY_ITSELF(""),
    /** What the editor does not know; it stays as it is. */
    OTHER("");

    private static final List<Kind> CHOOSE = List.of(ONE_OF, SEVERAL_OF, YES_NO, RANK);
    private static final List<Kind> UNSEEN = List.of(CALCULATED, HIDDEN, BY_ITSELF);

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** The first word of the cell {@code type}; "" for what nobody can choose. */
    String type() {
        return type;
    }

    @Override
    public String key() {
        return "writing.kind." + code();
    }

    public static Optional<Kind> find(String code) {
        return Coded.find(Kind.class, code);
    }

    /** Those somebody can choose. */
    public static List<Kind> offered() {
        return Arrays.stream(values()).filter(kind -> !kind.type.isEmpty()).toList();
    }

    public boolean chooses() {
        return CHOOSE.contains(this);
    }

    /** Sections, repeated or not: what has questions in it. */
    public boolean holds() {
        return this == SECTION || this == REPEATED;
    }

    /** Whether people who answer see it. */
    public boolean seen() {
        return !UNSEEN.contains(this);
    }

    /** Whether people answer it. */
    public boolean asks() {
        return seen() && !holds() && this != NOTE;
    }

    /** Whether an answer is text that can be limited in length. */
    public boolean writes() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    public boolean counts() {
        return this == WHOLE_NUMBER || this == NUMBER;
    }
}
