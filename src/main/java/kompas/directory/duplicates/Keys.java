package kompas.directory.duplicates;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.LongStream;
import kompas.directory.duplicates.Likeness.Place;

/**
 * What two organisations must have in common to be compared at all. A key that few bear is enough alone; one that many bear
 * needs another beside it; one that nearly everybody bears says nothing. So rare words count and common ones do not, and no
 * list of them is kept.
 */
final class Keys {

    private static final int SHORT_NAME = 2;
    private static final int END = 3;

    private Keys() {}

    /** Sorted, each once. */
    static long[] of(Likeness one) {
        TreeSet<String> keys = new TreeSet<>();
        one.identifiers().forEach(identifier -> identifier(keys, identifier));
        one.phones().forEach(phone -> keys.add("phone/" + phone));
        one.emails().forEach(email -> keys.add("email/" + email));
        one.hosts().forEach(host -> keys.add("site/" + host));
        one.names().forEach(name -> name(keys, name, one.place()));
        place(keys, one.place());
        return keys.stream().mapToLong(Keys::hash).sorted().distinct().toArray();
    }

    /** FNV-1a of 64 bits, well mixed. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }

    /** As PostgreSQL reads an array. */
    static String array(long[] keys) {
        return LongStream.of(keys).mapToObj(Long::toString).collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    /** The bare number: registers quote each other's. A Bulgarian branch has its head's number and four digits. */
    private static void identifier(TreeSet<String> keys, String identifier) {
        String value = identifier
                .substring(identifier.indexOf(':') + 1)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        keys.add("number/" + identifier);
        if (value.length() >= 8) {
            keys.add("number/" + value);
        }
    }

    private static void name(TreeSet<String> keys, Name name, Place place) {
        List<String> words = name.words();
        List<String> sorted = words.stream().sorted().distinct().toList();
        String whole = String.join(" ", sorted);
        keys.add("name/" + whole);
        for (int i = 0; i + 1 < sorted.size(); i++) {
            keys.add("pair/" + sorted.get(i) + " " + sorted.get(i + 1));
        }
        sorted.stream().filter(word -> word.length() > 2).forEach(word -> keys.add("word/" + word));
        String area = place.area();
        if (area == null) {
            return;
        }
        keys.add("here/" + area + "/" + name.joined());
        name.initials().forEach(initials -> keys.add("initials/" + area + "/" + initials));
        for (String word : sorted) {
            word(keys, area, word, words.size() <= SHORT_NAME);
        }
    }

    private static void word(TreeSet<String> keys, String area, String word, boolean ends) {
        keys.add("word/" + area + "/" + word);
        if (word.length() > END) {
            char[] letters = word.toCharArray();
            Arrays.sort(letters);
            keys.add("letters/" + area + "/" + new String(letters));
        }
        if (ends && word.length() > END) {
            keys.add("begin/" + area + "/" + word.substring(0, END));
            keys.add("end/" + area + "/" + word.substring(word.length() - END));
        }
    }

    private static void place(TreeSet<String> keys, Place place) {
        String spot = place.spot();
        if (spot == null) {
            return;
        }
        keys.add("spot/" + spot);
        if (!place.street().isEmpty() && !place.house().isEmpty()) {
            keys.add("address/" + spot + "/" + String.join(" ", new TreeSet<>(place.street())) + "/"
                    + String.join(" ", place.house()));
        }
    }
}
