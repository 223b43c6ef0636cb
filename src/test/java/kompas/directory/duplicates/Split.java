package kompas.directory.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Which pairs are for tuning and which for judging; frozen together with the seed before anything was tuned. The judging
 * registers are looked at only as numbers and lists of errors.
 */
enum Split {
    /** Chitalishta of 22 regions. */
    TUNING_CHITALISHTA(1500, 3000, "78e3c7f64f00a920d3ec6d3dac2531d731e925d6fa5e81339a4de9fa045224c0"),
    /** A sample of the charities of the United Kingdom. */
    TUNING_CHARITIES(1500, 3000, "1c95941090d34a7a91129b577a70bf08084312e4b73cdf843852a137ce07f409"),
    /** Another country's register, all 322,000 of it: the figures that count. */
    TEST_EXEMPT(3000, 6000, "a5e4d86ab15b43c5d4b2c4ed82afb575562840e00e74c3e95ed516ba6b73acc1"),
    /** Chitalishta of the other six regions: both scripts. */
    TEST_CHITALISHTA(600, 1200, "973a0bfc0380af3ccb19e94538c3db065bacdd669dbb4ced49f381e0dcb2010a");

    private static final Set<String> KEPT_BACK = Set.of("BG313", "BG324", "BG425", "BG331", "BG341", "BG413");

    private final int same;
    private final int different;
    private final String fingerprint;

    Split(int same, int different, String fingerprint) {
        this.same = same;
        this.different = different;
        this.fingerprint = fingerprint;
    }

    /**
     * The register the pairs are made from.
     *
     * @param file the register of chitalishta or of charities; the folder of the exempt organisations
     */
    List<Particulars> register(Path file) throws IOException {
        return switch (this) {
            case TUNING_CHITALISHTA -> Register.chitalishta(file, region -> !KEPT_BACK.contains(region));
            case TEST_CHITALISHTA -> Register.chitalishta(file, KEPT_BACK::contains);
            case TUNING_CHARITIES -> Register.charities(file);
            case TEST_EXEMPT -> Register.exempt(file);
        };
    }

    /** @throws IllegalStateException when these are not the pairs that were frozen */
    List<LabelledPair> pairs(List<Particulars> register) {
        List<LabelledPair> pairs = LabelledPairs.from(register, same, different);
        String made = LabelledPairs.fingerprint(pairs);
        if (!made.equals(fingerprint)) {
            throw new IllegalStateException(name() + " is not as it was frozen: " + made);
        }
        return pairs;
    }
}
