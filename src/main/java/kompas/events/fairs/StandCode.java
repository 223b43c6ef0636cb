package kompas.events.fairs;

import java.security.SecureRandom;

/** What stands in the address of a stand: eight signs that are read alike in every alphabet; whoever has it may leave a slip there. */
final class StandCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "acehkmptxy34679";
    private static final int LENGTH = 8;

    private StandCode() {}

    static String make() {
        StringBuilder code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.toString();
    }
}
