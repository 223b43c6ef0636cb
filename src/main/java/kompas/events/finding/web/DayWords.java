package kompas.events.finding.web;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import kompas.shared.text.Text;

/** Days as headings, in the reader's language. */
final class DayWords {

    private DayWords() {}

    /** "Today, Saturday 28 November"; the year only when it is another one. */
    static String heading(LocalDate day, LocalDate today, Text t) {
        String name = named(day, today, t);
        if (day.equals(today)) {
            return t.say("finding.day.today", "day", name);
        }
        return day.equals(today.plusDays(1)) ? t.say("finding.day.tomorrow", "day", name) : capital(name, t);
    }

    /** "Saturday 28 November". */
    static String named(LocalDate day, LocalDate today, Text t) {
        return formatted(day.getYear() == today.getYear() ? "EEEEdMMMM" : "EEEEdMMMMy", t)
                .format(day);
    }

    /** "28 November". */
    static String shortly(LocalDate day, LocalDate today, Text t) {
        return formatted(day.getYear() == today.getYear() ? "dMMMM" : "dMMMMy", t)
                .format(day);
    }

    /** "Sat 28 Nov". */
    static String brief(LocalDate day, Text t) {
        return formatted("EEEdMMM", t).format(day);
    }

    /** "Sat". */
    static String weekday(LocalDate day, Text t) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, t.locale());
    }

    /** "November 2026". */
    static String month(YearMonth month, Text t) {
        return capital(formatted("LLLLy", t).format(month), t);
    }

    /** {@code monday}: languages say “every Monday” each in their own way. */
    static String code(LocalDate day) {
        return day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
    }

    private static DateTimeFormatter formatted(String skeleton, Text t) {
        String pattern = DateTimePatternGenerator.getInstance(ULocale.forLocale(t.locale()))
                .getBestPattern(skeleton);
        return DateTimeFormatter.ofPattern(pattern, t.locale());
    }

    private static String capital(String words, Text t) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(t.locale()) + words.substring(first);
    }
}
