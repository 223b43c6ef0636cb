package kompas.surveys.collecting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kompas.shared.kernel.Coded;

/** Why a person should look at a response before it is believed. */
public enum FlagKind implements Coded {
    /** It answers a form this survey does not ask. */
    UNKNOWN_FORM,
    /** It answers a version of the form that was never published here. */
    UNKNOWN_VERSION,
    /** It came without an id of its own, and was given one made of its content. */
    NO_INSTANCE,
    /** It says it replaces a response that never came. */
    NOTHING_TO_REPLACE,
    /** It came under the id of another response, and was filed by hand. */
    SAME_INSTANCE,
    /** The phone's clock cannot be right. */
    CLOCK,
    /** Answered quicker than anybody could read the questions. */
    TOO_FAST,
    /** A file came twice under one name, with different content; both are kept. */
    FILE_TWICE,
    /** A question that must be answered is not. */
    REQUIRED,
    /** A question that must be answered was left blank on paper. */
    LEFT_BLANK,
    /** What stands on paper could not be read. */
    UNREADABLE,
    /** An answer breaks the rule of its question. */
    CONSTRAINT,
    /** An answer is not of the kind its question asks for: a word for a number. */
    TYPE,
    /** What was chosen is not among the choices. */
    CHOICE,
    /** It answers a question its form does not have. */
    UNKNOWN_QUESTION,
    /** A rule of the form cannot be worked out. */
    RULE,
    /** It could not be checked against the rules of its form. */
    UNCHECKED,
    /** There is another response of the same organisation. */
    DUPLICATE,
    /** Nearly all of its answers are those of another organisation. */
    COPIED,
    /** A number is far from what others answered. */
    OUTLIER,
    /** The phone was far from the organisation's address. */
    FAR_AWAY,
    /** The phone was outside of the organisation's municipality. */
    OUTSIDE,
    /** The phone did not know well where it was. */
    INACCURATE,
    /** Several organisations were asked at this one place. */
    SAME_PLACE,
    /** It was begun in the night. */
    NIGHT;

    /** Those that come and go as responses are held against each other. */
    public static final Set<FlagKind> COMPARED = Collections.unmodifiableSet(
            EnumSet.of(DUPLICATE, COPIED, OUTLIER, FAR_AWAY, OUTSIDE, INACCURATE, SAME_PLACE, NIGHT));

    @Override
    public String key() {
        return "surveys.flag." + code();
    }
}
