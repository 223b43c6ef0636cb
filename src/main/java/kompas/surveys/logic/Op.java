package kompas.surveys.logic;

import java.util.Optional;

/** How an answer is looked at. */
public enum Op {
    IS,
    IS_NOT,
    /** Among what was chosen is this. */
    CONTAINS,
    CONTAINS_NOT,
    MORE,
    LESS,
    AT_LEAST,
    AT_MOST,
    ANSWERED,
    NOT_ANSWERED;

    /** Whether it looks at numbers or dates, and is never met while there is no answer. */
    public boolean compares() {
        return this == MORE || this == LESS || this == AT_LEAST || this == AT_MOST;
    }

    /** As sentences say it from the other side: 5 is less than X, X is more than 5. */
    Op turned() {
        return switch (this) {
            case MORE -> LESS;
            case LESS -> MORE;
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case IS, IS_NOT, CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED -> this;
        };
    }

    Op opposite() {
        return switch (this) {
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case CONTAINS -> CONTAINS_NOT;
            case CONTAINS_NOT -> CONTAINS;
            case MORE -> AT_MOST;
            case LESS -> AT_LEAST;
            case AT_LEAST -> LESS;
            case AT_MOST -> MORE;
            case ANSWERED -> NOT_ANSWERED;
            case NOT_ANSWERED -> ANSWERED;
        };
    }

    /** The operator of XPath that says it, if one does. */
    Optional<String> sign() {
        return switch (this) {
            case IS -> Optional.of("=");
            case IS_NOT -> Optional.of("!=");
            case MORE -> Optional.of(">");
            case LESS -> Optional.of("<");
            case AT_LEAST -> Optional.of(">=");
            case AT_MOST -> Optional.of("<=");
            case CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED -> Optional.empty();
        };
    }

    static Optional<Op> of(String sign) {
        for (Op op : values()) {
            if (op.sign().filter(sign::equals).isPresent()) {
                return Optional.of(op);
            }
        }
        return Optional.empty();
    }
}
