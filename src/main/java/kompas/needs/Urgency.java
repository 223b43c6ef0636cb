package kompas.needs;

import kompas.shared.kernel.Coded;

/** When something lacked is wanted, the most urgent first. */
public enum Urgency implements Coded {
    NOW,
    YEAR,
    SOMEDAY;

    @Override
    public String key() {
        return "needs.urgency." + code();
    }
}
