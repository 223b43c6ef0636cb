package kompas.surveys.comparing;

import kompas.shared.kernel.Coded;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;

/** What kind of thing stands in a questionnaire, in the words of those who read it. */
public enum AskedKind implements Coded {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    TIME,
    MOMENT,
    NOTE,
    PLACE,
    CODE,
    PHOTO,
    SOUND,
    FILM,
    FILE,
    AGREE,
    SCALE,
    ONE,
    SEVERAL,
    RANK,
    /** Nobody is asked: it follows from other answers. */
    COUNTED,
    /** Nobody is asked: the phone or the link knows it. */
    KEPT,
    GROUP,
    REPEAT;

    static AskedKind of(Section section) {
        return section.kind() == Section.Kind.REPEAT ? REPEAT : GROUP;
    }

    static AskedKind of(Question question) {
        boolean counted = question.details().bind().containsKey("calculate") && !question.isShown();
        return counted ? COUNTED : ofType(question);
    }

    private static AskedKind ofType(Question question) {
        return switch (question.type()) {
            case TEXT, PHONE_NUMBER -> TEXT;
            case INTEGER, PERCENTAGE, DAYS_IN_MONTH, DAYS_IN_SIX_MONTHS, DAYS_IN_YEAR -> INTEGER;
            case DECIMAL -> DECIMAL;
            case DATE -> DATE;
            case TIME -> TIME;
            case DATE_TIME -> MOMENT;
            case NOTE -> NOTE;
            case GEOPOINT, GEOSHAPE, GEOTRACE, MAP_PLACE -> PLACE;
            case BARCODE -> CODE;
            case IMAGE -> PHOTO;
            case AUDIO -> SOUND;
            case VIDEO -> FILM;
            case FILE -> FILE;
            case ACKNOWLEDGE, TRIGGER -> AGREE;
            case RANGE -> SCALE;
            case SELECT_ONE, SELECT_EXTERNAL -> ONE;
            case SELECT_MULTIPLE -> SEVERAL;
            case RANK -> RANK;
            case CALCULATE -> COUNTED;
            default -> KEPT;
        };
    }

    /** Whether somebody's answer stands behind it. */
    public boolean isAnswered() {
        return this != NOTE && this != COUNTED && this != KEPT && !isSection();
    }

    public boolean isSection() {
        return this == GROUP || this == REPEAT;
    }

    /** Whether it is seen by those who answer. */
    public boolean isSeen() {
        return this != COUNTED && this != KEPT;
    }

    @Override
    public String key() {
        return "comparing.kind." + code();
    }
}
