package kompas.surveys.comparing;

import kompas.shared.kernel.Coded;

/** What has become different. */
public enum What implements Coded {
    ADDED(Safety.SAFE),
    REMOVED(Safety.LOSES),
    /** It is the same question under another technical name, by which answers are kept. */
    RENAMED(Safety.LOSES),
    MOVED(Safety.SAFE),
    MOVED_SECTION(Safety.WARNS),
    MOVED_REPEAT(Safety.LOSES),
    KIND(Safety.LOSES),
    WORDING(Safety.SAFE),
    CHOICE_ADDED(Safety.SAFE),
    CHOICE_REMOVED(Safety.LOSES),
    CHOICE_RENAMED(Safety.LOSES),
    CHOICE_WORDING(Safety.SAFE),
    CONDITION(Safety.WARNS),
    CONDITION_GONE(Safety.SAFE),
    LIMIT(Safety.WARNS),
    LIMIT_LOOSER(Safety.SAFE),
    REQUIRED(Safety.WARNS),
    REQUIRED_GONE(Safety.SAFE),
    CALCULATION(Safety.WARNS),
    FILTER(Safety.WARNS),
    PRESET(Safety.SAFE),
    READ_ONLY(Safety.SAFE),
    LOOK(Safety.SAFE),
    SETTING(Safety.SAFE);

    private final Safety safety;

    What(Safety safety) {
        this.safety = safety;
    }

    Safety safety() {
        return safety;
    }

    @Override
    public String key() {
        return "comparing.what." + code();
    }
}
