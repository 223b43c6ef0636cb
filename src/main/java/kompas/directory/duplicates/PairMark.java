package kompas.directory.duplicates;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the list of pairs, which goes from the surest on; what an address remembers of where somebody was. */
public record PairMark(float score, Pair pair) {

    private static final Pattern FORM = Pattern.compile("([01]\\.[0-9]{1,12})_([0-9a-f-]{36})_([0-9a-f-]{36})");

    /** Empty for what is no mark. */
    public static Optional<PairMark> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PairMark(
                    Float.parseFloat(form.group(1)),
                    Pair.of(UUID.fromString(form.group(2)), UUID.fromString(form.group(3)))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return new java.math.BigDecimal(Float.toString(score)).setScale(9, java.math.RoundingMode.HALF_UP) + "_"
                + pair.one() + "_" + pair.other();
    }
}
