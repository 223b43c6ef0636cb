package kompas.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kompas.shared.text.Text;

/**
 * A size told as a range, because nobody keeps an exact count and nobody should have to publish one.
 *
 * @param measure what is counted
 * @param from the smallest number of the range
 * @param to the largest; empty for "and more"
 */
public record SizeBand(Measure measure, long from, OptionalLong to) {

    /** What is counted, and the ranges it is told in. Budgets are euro a year. */
    public enum Measure {
        MEMBERS("1-9", "10-49", "50-249", "250-999", "1000+"),
        VOLUNTEERS("0", "1-9", "10-49", "50-249", "250+"),
        STAFF("0", "1-4", "5-19", "20-99", "100+"),
        BUDGET("0", "1-9999", "10000-49999", "50000-249999", "250000-999999", "1000000+");

        private final String[] codes;

        Measure(String... codes) {
            this.codes = codes;
        }

        public Stream<SizeBand> bands() {
            return Stream.of(codes).map(code -> read(this, code));
        }

        /** The band with this code, as it stands in the table; empty for a code nobody knows. */
        public Optional<SizeBand> find(String code) {
            return bands().filter(band -> band.code().equals(code)).findFirst();
        }

        /** The band that holds {@code number}; empty below the first. */
        public Optional<SizeBand> holding(long number) {
            return bands().filter(band -> band.holds(number)).findFirst();
        }
    }

    /** As it stands in the table: {@code 0}, {@code 10-49}, {@code 1000+}. */
    public String code() {
        if (to.isEmpty()) {
            return from + "+";
        }
        return to.getAsLong() == from ? String.valueOf(from) : from + "-" + to.getAsLong();
    }

    /** In words: "10–49 members", "1,000 or more members", "no volunteers". */
    public String words(Text t) {
        String of = measure.name().toLowerCase(Locale.ROOT);
        return from == 0 ? t.say("directory.size.no." + of) : t.say("directory.size.of." + of, "number", number(t));
    }

    private String number(Text t) {
        return to.isEmpty()
                ? t.say("directory.size.more", "from", from)
                : t.say("directory.size.range", "from", from, "to", to.getAsLong());
    }

    private boolean holds(long number) {
        return number >= from && (to.isEmpty() || number <= to.getAsLong());
    }

    private static SizeBand read(Measure measure, String code) {
        if (code.endsWith("+")) {
            return new SizeBand(measure, Long.parseLong(code.substring(0, code.length() - 1)), OptionalLong.empty());
        }
        String[] ends = code.split("-", -1);
        return new SizeBand(measure, Long.parseLong(ends[0]), OptionalLong.of(Long.parseLong(ends[ends.length - 1])));
    }
}
