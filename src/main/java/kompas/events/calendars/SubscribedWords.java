package kompas.events.calendars;

import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;

/** The words of a foreign event as columns of an activity hold them. */
final class SubscribedWords {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_PLACE = 160;

    private SubscribedWords() {}

    static String title(ForeignEvent event, String language) {
        return column(event.title(), LONGEST_TITLE, language);
    }

    static @Nullable String text(ForeignEvent event, String language) {
        String words = String.join(
                "\n\n",
                Stream.concat(event.description().map(SubscribedWords::plain).stream(), event.url().stream())
                        .toList());
        return words.isBlank() ? null : column(words, LONGEST_TEXT, language);
    }

    static @Nullable String place(ForeignEvent event) {
        return event.place()
                .map(place -> place.replaceAll("\\s+", " "))
                .map(place -> shortened(place, LONGEST_PLACE))
                .orElse(null);
    }

    private static String column(String words, int most, String language) {
        return LocalizedColumn.write(LocalizedText.of(language, shortened(words.strip(), most)));
    }

    /** Never in the middle of a letter outside the first plane. */
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most);
    }

    /** Some programs write markup where the standard wants words. */
    private static String plain(String text) {
        return text.replaceAll("(?i)<br\\s*/?>|</p>|</li>|</div>", "\n")
                .replaceAll("<[^<>]{1,200}>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "’")
                .replace("&amp;", "&")
                .replaceAll("\\n{3,}", "\n\n");
    }
}
