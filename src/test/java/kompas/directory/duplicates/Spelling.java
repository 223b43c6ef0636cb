package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How people write a name otherwise than the register does. Deliberately ignorant of how names are compared. */
final class Spelling {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя";
    private static final String[] OFFICIAL =
            "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya".split(" ");
    private static final String[] CASUAL =
            ("a b v,w g d e j,zh z i j,i k l m n o p r s t u f h,kh c,ts ch,4 sh,6 sht,6t " + "a,u,y i iu,u,ju q,ia,ja")
                    .split(" ");
    private static final String KEYS_LATIN = "qwertyuiopasdfghjklzxcvbnm";
    private static final String KEYS_CYRILLIC = "явертъуиопшщасдфгхйклюзьцжбнмч";

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("association", "assn"),
            Map.entry("society", "soc"),
            Map.entry("center", "ctr"),
            Map.entry("centre", "ctr"),
            Map.entry("community", "comm"),
            Map.entry("saint", "st"),
            Map.entry("church", "ch"),
            Map.entry("foundation", "fdn"),
            Map.entry("university", "univ"),
            Map.entry("international", "intl"),
            Map.entry("national", "natl"),
            Map.entry("american", "amer"),
            Map.entry("department", "dept"),
            Map.entry("county", "co"),
            Map.entry("school", "sch"),
            Map.entry("committee", "cmte"),
            Map.entry("council", "cncl"),
            Map.entry("library", "lib"),
            Map.entry("memorial", "mem"),
            Map.entry("hospital", "hosp"),
            Map.entry("and", "&"));

    private static final Pattern LONG = Pattern.compile("(\\p{L}{5})\\p{L}{2,}");

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    /** One slip of the hand, two in long names. */
    String slip(String name) {
        String once = edit(name);
        return letters(name) > 12 && random.nextInt(3) == 0 ? edit(once) : once;
    }

    private String edit(String name) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i + 1 < name.length(); i++) {
            if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i + 1))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return name;
        }
        int at = places.get(random.nextInt(places.size()));
        char letter = name.charAt(at);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + neighbour(letter) + after;
        };
    }

    private char neighbour(char letter) {
        char small = Character.toLowerCase(letter);
        String keys = KEYS_CYRILLIC.indexOf(small) < 0 ? KEYS_LATIN : KEYS_CYRILLIC;
        int at = Math.max(0, keys.indexOf(small));
        char other = keys.charAt(at == 0 ? 1 : at - 1);
        return small == letter ? other : Character.toUpperCase(other);
    }

    /** In Latin letters: half by the law, half as people text. */
    String latin(String name) {
        boolean casual = random.nextBoolean();
        StringBuilder latin = new StringBuilder();
        for (char letter : name.toCharArray()) {
            int at = CYRILLIC.indexOf(Character.toLowerCase(letter));
            if (at < 0) {
                latin.append(letter);
                continue;
            }
            String[] choices = (casual ? CASUAL : OFFICIAL)[at].split(",");
            String chosen = choices[random.nextInt(10) < 8 ? 0 : random.nextInt(choices.length)];
            latin.append(
                    Character.isUpperCase(letter)
                            ? chosen.substring(0, 1).toUpperCase(Locale.ROOT) + chosen.substring(1)
                            : chosen);
        }
        return latin.toString();
    }

    /** Words cut, known ones as everybody cuts them; of a person's name the first to its initial. */
    String shortened(String name) {
        String[] words = name.split(" ");
        boolean cut = false;
        for (int i = 0; i < words.length; i++) {
            String known = SHORT.get(words[i].toLowerCase(Locale.ROOT));
            if (known != null) {
                words[i] = known;
                cut = true;
            }
        }
        if (!cut && words.length > 1 && isWord(words[0], 3) && letters(words[1]) > 3 && random.nextBoolean()) {
            words[0] = words[0].substring(0, 1 + random.nextInt(2)) + ".";
            cut = true;
        }
        for (int i = words.length - 1; i >= 0 && !cut; i--) {
            String shorter = LONG.matcher(words[i]).replaceFirst("$1.");
            cut = !shorter.equals(words[i]);
            words[i] = shorter;
        }
        return String.join(" ", words);
    }

    /** The initials alone, of three words or more. */
    String initials(String name) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .toList();
        return words.size() < 3
                ? shortened(name)
                : words.stream()
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
    }

    /** The same words otherwise: another order, one left out of four or more, or something added. */
    String reworded(String name, String addition) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        int way = random.nextInt(3);
        if (way == 0) {
            Collections.rotate(words, 1);
        } else if (way == 1 && words.size() > 3) {
            words.remove(random.nextInt(words.size()));
        } else {
            words.add("– " + addition);
        }
        return String.join(" ", words);
    }

    private static boolean isWord(String text, int atLeast) {
        return text.length() >= atLeast && letters(text) == text.length();
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
