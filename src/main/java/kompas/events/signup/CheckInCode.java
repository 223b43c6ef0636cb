package kompas.events.signup;

import java.util.Optional;
import kompas.shared.kernel.PlainSigns;

/**
 * Five of the {@link PlainSigns}, to be said, read from a screen and typed on any keyboard. It opens nothing: only staff type it.
 */
public record CheckInCode(String text) {

    private static final int LENGTH = 5;

    static CheckInCode make() {
        return new CheckInCode(PlainSigns.make(LENGTH));
    }

    /** What somebody typed, whatever its case, spaces, dashes and keyboard; empty when it can be no code. */
    public static Optional<CheckInCode> typed(String typed) {
        return PlainSigns.typed(typed, LENGTH).map(CheckInCode::new);
    }
}
