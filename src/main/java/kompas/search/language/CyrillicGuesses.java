package kompas.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The Bulgarian words somebody may have meant who typed Latin letters: by the official transliteration, by its older
 * and private kin, by the keyboard's chat habits (4 for ч, 6 for ш, q for я). Likeliest first; a guess that is no word
 * finds nothing and does no harm.
 */
final class CyrillicGuesses {

    /** How many guesses are kept; each doubtful letter doubles them. */
    private static final int MOST = 16;

    private static final int LONGEST_CLUSTER = 4;

    /** Readings of a run of Latin letters, likeliest first. */
    private static final Map<String, List<String>> READINGS = Map.ofEntries(
            Map.entry("shch", List.of("щ")),
            Map.entry("sht", List.of("щ", "шт")),
            Map.entry("sch", List.of("щ", "ш")),
            Map.entry("tch", List.of("ч")),
            Map.entry("dzh", List.of("дж")),
            Map.entry("iya", List.of("ия")),
            Map.entry("6t", List.of("щ")),
            Map.entry("ch", List.of("ч")),
            Map.entry("sh", List.of("ш")),
            Map.entry("zh", List.of("ж")),
            Map.entry("ts", List.of("ц", "тс")),
            Map.entry("tz", List.of("ц")),
            Map.entry("dj", List.of("дж")),
            Map.entry("kh", List.of("х")),
            Map.entry("ph", List.of("ф")),
            Map.entry("ou", List.of("у", "оу")),
            Map.entry("yu", List.of("ю")),
            Map.entry("iu", List.of("ю", "иу")),
            Map.entry("ju", List.of("ю", "жу")),
            Map.entry("ya", List.of("я")),
            Map.entry("ia", List.of("ия", "я", "иа")),
            Map.entry("ja", List.of("я", "жа")),
            Map.entry("yo", List.of("йо", "ьо")),
            Map.entry("io", List.of("йо", "ьо", "ио")),
            Map.entry("jo", List.of("йо", "ьо", "жо")),
            Map.entry("a", List.of("а", "ъ")),
            Map.entry("b", List.of("б")),
            Map.entry("c", List.of("ц", "к")),
            Map.entry("d", List.of("д")),
            Map.entry("e", List.of("е")),
            Map.entry("f", List.of("ф")),
            Map.entry("g", List.of("г")),
            Map.entry("h", List.of("х")),
            Map.entry("i", List.of("и", "й")),
            Map.entry("j", List.of("ж", "й")),
            Map.entry("k", List.of("к")),
            Map.entry("l", List.of("л")),
            Map.entry("m", List.of("м")),
            Map.entry("n", List.of("н")),
            Map.entry("o", List.of("о")),
            Map.entry("p", List.of("п")),
            Map.entry("q", List.of("я")),
            Map.entry("r", List.of("р")),
            Map.entry("s", List.of("с")),
            Map.entry("t", List.of("т")),
            Map.entry("u", List.of("у", "ъ")),
            Map.entry("v", List.of("в")),
            Map.entry("w", List.of("в")),
            Map.entry("x", List.of("х", "кс")),
            Map.entry("y", List.of("й", "ъ", "и", "ь")),
            Map.entry("z", List.of("з")),
            Map.entry("4", List.of("ч")),
            Map.entry("6", List.of("ш")));

    /** @param doubts 0 when every letter was read in its likeliest way */
    record Guess(String text, int doubts) {}

    private CyrillicGuesses() {}

    /** @param word small Latin letters, of the digits only 4 and 6 */
    static List<Guess> of(String word) {
        List<Guess> guesses = List.of(new Guess("", 0));
        int at = 0;
        while (at < word.length()) {
            String cluster = cluster(word, at);
            List<String> readings = READINGS.get(cluster);
            if (readings == null) {
                return List.of();
            }
            guesses = longer(guesses, readings);
            at += cluster.length();
        }
        return guesses;
    }

    private static String cluster(String word, int at) {
        for (int length = Math.min(LONGEST_CLUSTER, word.length() - at); length > 1; length--) {
            String cluster = word.substring(at, at + length);
            if (READINGS.containsKey(cluster)) {
                return cluster;
            }
        }
        return word.substring(at, at + 1);
    }

    private static List<Guess> longer(List<Guess> guesses, List<String> readings) {
        List<Guess> longer = new ArrayList<>();
        for (Guess guess : guesses) {
            for (int doubt = 0; doubt < readings.size(); doubt++) {
                longer.add(new Guess(guess.text + readings.get(doubt), guess.doubts + doubt));
            }
        }
        longer.sort(Comparator.comparingInt(Guess::doubts));
        return longer.size() > MOST ? longer.subList(0, MOST) : longer;
    }
}
