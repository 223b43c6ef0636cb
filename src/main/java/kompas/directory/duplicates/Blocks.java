package kompas.directory.duplicates;

/** How much a key in common says, by how many organisations bear it; this keeps the cost of looking linear. */
final class Blocks {

    /** Borne by so few, a key is enough alone. */
    static final int FEW = 8;

    /** Borne by more, it says nothing. */
    static final int MANY = 40;

    /** Strength that keys in common must add up to before two organisations are compared. */
    static final int ENOUGH = 2;

    private Blocks() {}

    static int strength(int bearers) {
        if (bearers > MANY) {
            return 0;
        }
        return bearers > FEW ? 1 : ENOUGH;
    }
}
