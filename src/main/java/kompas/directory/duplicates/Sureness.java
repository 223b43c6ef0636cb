package kompas.directory.duplicates;

import kompas.shared.kernel.Coded;

/** How sure it is that two organisations are one, as people are told. */
public enum Sureness implements Coded {
    CERTAIN(0.95),
    LIKELY(0.8),
    POSSIBLE(0);

    private final double from;

    Sureness(double from) {
        this.from = from;
    }

    /** @param score 0 to 1 */
    public static Sureness of(double score) {
        return score >= CERTAIN.from ? CERTAIN : score >= LIKELY.from ? LIKELY : POSSIBLE;
    }

    double from() {
        return from;
    }

    @Override
    public String key() {
        return "duplicates.sure." + code();
    }
}
