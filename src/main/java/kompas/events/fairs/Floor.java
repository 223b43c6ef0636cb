package kompas.events.fairs;

import kompas.shared.kernel.Coded;

/** What is at a cell of a hall. */
public enum Floor implements Coded {
    FREE('.'),
    /** A pillar, a wall, a staircase. */
    BLOCKED('#'),
    ENTRANCE('E'),
    /** Where electricity comes from; a stand may stand on it. */
    OUTLET('P'),
    /** Kept clear, whatever is placed. */
    GANGWAY('G'),
    STAGE('S');

    private final char sign;

    Floor(char sign) {
        this.sign = sign;
    }

    @Override
    public String key() {
        return "fairs.floor." + code();
    }

    /** As it stands in the text of a hall. */
    char sign() {
        return sign;
    }

    boolean walkable() {
        return this != BLOCKED && this != STAGE;
    }

    boolean standable() {
        return this == FREE || this == OUTLET;
    }

    static Floor of(char sign) {
        for (Floor floor : values()) {
            if (floor.sign == sign) {
                return floor;
            }
        }
        return FREE;
    }
}
