package kompas.shared.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Words, numbers and dates for one reader: what a template calls {@code t}. */
public final class Text {

    private final Messages messages;
    private final String language;

    public Text(Messages messages, String language) {
        this.messages = messages;
        this.language = language;
    }

    /** BCP-47 tag of the reader's language. */
    public String language() {
        return language;
    }

    /** How dates and words are written; English that names no country is Europe's, with the day before the month. */
    public Locale locale() {
        return Locale.forLanguageTag(language.equals("en") ? "en-150" : language);
    }

    /** The message under {@code key}, as it stands. */
    public String say(String key) {
        return messages.say(language, key, Map.of());
    }

    /**
     * The message under {@code key} with arguments: {@code say("list.count", "count", 12)}.
     *
     * @param arguments name, value, name, value…
     * @throws IllegalArgumentException when a name has no value
     */
    public String say(String key, @Nullable Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value for " + key);
        }
        Map<String, @Nullable Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), arguments[i + 1]);
        }
        return messages.say(language, key, named);
    }

    /** Whether anything is written under {@code key}, in this language or in English, or the network has a name for it. */
    public boolean knows(String key) {
        return messages.find(language, key).isPresent()
                || messages.ownName(language, key).isPresent();
    }

    /** BCP-47 tag of what {@link #say} says where the network named it in another language only; null when it is the reader's. */
    public @Nullable String foreign(String key) {
        return messages.ownName(language, key)
                .filter(LocalizedText.Shown::fallback)
                .map(LocalizedText.Shown::language)
                .orElse(null);
    }

    /** A whole number with the language's separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(ULocale.forLanguageTag(language)).format(number);
    }

    /** A number with at most {@code decimals} decimals. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLanguageTag(language));
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A share of 1 in per cent, with a decimal only when it is below ten per cent. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(ULocale.forLanguageTag(language));
        format.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
        return format.format(share);
    }

    /** A date in words: 3 October 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
    }

    /** A moment in words, by its own clock: 3 October 2026 at 14:05. */
    public String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(moment);
    }

    /** The month of a date, short: okt. */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLL", locale()).format(date);
    }

    /** The name of a language in itself: Dansk, Български. */
    public String nameOf(String otherLanguage) {
        Locale other = Locale.forLanguageTag(otherLanguage);
        return titled(other, ULocale.getDisplayName(otherLanguage, ULocale.forLocale(other)));
    }

    /** The name of a language in the reader's: Danish, dansk, датски. */
    public String nameHere(String otherLanguage) {
        return ULocale.getDisplayName(otherLanguage, ULocale.forLanguageTag(language));
    }

    /** Whether the reader's language is written in Cyrillic. */
    public boolean cyrillic() {
        return UScript.getCode(ULocale.forLanguageTag(language))[0] == UScript.CYRILLIC;
    }

    private static String titled(Locale locale, String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(locale) + word.substring(first);
    }
}
