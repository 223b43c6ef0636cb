package kompas.directory.confirming.web;

import java.time.LocalDate;
import java.util.Optional;
import kompas.directory.confirming.Outcome;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What came of a call, as it was sent. */
record CallAnswer(
        @Nullable String outcome,
        @Nullable String next,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 120;
    private static final int FURTHEST_DAYS = 365;

    Optional<Outcome> said() {
        return outcome == null ? Optional.empty() : Coded.find(Outcome.class, outcome);
    }

    String words() {
        return Typed.line(note);
    }

    /** The day to try again, where one was chosen that can be. */
    Optional<LocalDate> day(LocalDate today) {
        return said().filter(Outcome.NO_ANSWER::equals)
                .flatMap(unused -> StaffPages.day(typedDay()))
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(FURTHEST_DAYS)));
    }

    String typedDay() {
        return next == null ? "" : next;
    }

    /** The key of what has to be mended, empty for nothing. */
    String wrong(LocalDate today) {
        if (said().isEmpty()) {
            return "confirming.call.outcome-missing";
        }
        if (words().length() > LONGEST_NOTE) {
            return "confirming.call.note-long";
        }
        boolean dayless = said().get() == Outcome.NO_ANSWER && day(today).isEmpty();
        return dayless ? "confirming.call.next-wrong" : "";
    }
}
