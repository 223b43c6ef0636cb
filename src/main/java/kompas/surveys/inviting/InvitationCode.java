package kompas.surveys.inviting;

import java.util.Optional;
import kompas.shared.kernel.PlainSigns;

/**
 * Ten of the {@link PlainSigns}, to be read from paper and typed on any keyboard. There are 15 to the power of 10 of them, 577
 * thousand million. It is kept as it is, for it is printed again with every letter.
 *
 * @param signs without the dash
 */
public record InvitationCode(String signs) {

    private static final int LENGTH = 10;
    private static final int HALF = LENGTH / 2;

    static InvitationCode make() {
        return new InvitationCode(PlainSigns.make(LENGTH));
    }

    /** What somebody typed or followed, whatever its case, spaces, dashes and keyboard; empty when it can be no code. */
    public static Optional<InvitationCode> typed(String typed) {
        return PlainSigns.typed(typed, LENGTH).map(InvitationCode::new);
    }

    /** As it is printed and stands in addresses: {@code ACE34-HKM79}. */
    public String text() {
        return signs.substring(0, HALF) + "-" + signs.substring(HALF);
    }
}
