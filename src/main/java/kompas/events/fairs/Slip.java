package kompas.events.fairs;

import java.time.Instant;
import java.util.UUID;

/**
 * What a visitor left at a stand.
 *
 * @param id made when the form is shown, so that one press is one slip
 * @param reach an address or a number; empty when they want no answer
 * @param consent the words that were agreed to; empty when there was nothing to agree to
 * @param paper whether staff typed it in
 */
public record Slip(
        UUID id, SlipKind kind, String message, String name, String reach, String consent, boolean paper, Instant at) {

    public static final int LONGEST = 2000;
}
