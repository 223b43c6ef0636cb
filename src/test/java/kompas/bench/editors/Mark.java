package kompas.bench.editors;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A word that stands nowhere else. */
final class Mark {

    /** The same for PostgreSQL. */
    static final String PATTERN = "bench[0-9]+x[0-9]+";

    private static final Pattern WORD = Pattern.compile(PATTERN);
    private static final AtomicLong NUMBER = new AtomicLong();

    private Mark() {}

    static String next(int editor) {
        return "bench" + editor + "x" + NUMBER.incrementAndGet();
    }

    static List<String> allIn(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    static Optional<String> in(String text) {
        return allIn(text).stream().findFirst();
    }
}
