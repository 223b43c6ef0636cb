package kompas.places.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A place as written, taken apart by the words of its country: "с. Абланица, общ. Велинград" is the village "ablanitsa"
 * in the municipality "velingrad". All parts folded; missing parts are null.
 */
final class WrittenPlace {

    private static final String SEPARATORS = ",;()/\n";

    @Nullable
    String settlement;

    @Nullable
    String kind;

    @Nullable
    String municipality;

    @Nullable
    String region;

    @Nullable
    String postcode;

    private final Names.OfCountry names;

    WrittenPlace(String text, Names.OfCountry names) {
        this.names = names;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                read(Folding.fold(text.substring(begin, i)).split(" "));
                begin = i + 1;
            }
        }
    }

    private void read(String[] tokens) {
        int from = 0;
        @Nullable String meaning = null; // the last word is always part of a name: there is a village called Monastery
        while (from < tokens.length) {
            String word = tokens[from];
            int taken = 1;
            @Nullable String means = from + 1 < tokens.length ? names.words.get(word + " " + tokens[from + 1]) : null;
            if (means != null) {
                taken = 2;
            } else {
                means = from + 1 < tokens.length ? names.words.get(word) : null;
            }
            if (means == null && !isPostcode(word)) {
                break;
            }
            meaning = means == null ? meaning : means;
            from += taken;
        }
        name(Arrays.copyOfRange(tokens, from, tokens.length), meaning);
    }

    /** Digits that are a postcode, or only digits, are no part of a name. */
    private boolean isPostcode(String word) {
        if (word.isEmpty() || !word.chars().allMatch(Character::isDigit)) {
            return false;
        }
        if (postcode == null && names.knowsPostcode(word)) {
            postcode = word;
        }
        return true;
    }

    private void name(String[] tokens, @Nullable String meaning) {
        String name = String.join(" ", tokens);
        if (name.isEmpty()) {
            return;
        }
        if (meaning == null && names.settlementsNamed(name).isEmpty()) {
            String last = names.words.get(tokens[tokens.length - 1]);
            if (last != null && tokens.length > 1) {
                name(Arrays.copyOf(tokens, tokens.length - 1), last);
                return;
            }
        }
        int inner = names.settlementsNamed(name).isEmpty() ? innerWord(tokens) : -1;
        keep(inner < 0 ? name : String.join(" ", Arrays.copyOf(tokens, inner)), meaning);
        if (inner > 0) {
            read(Arrays.copyOfRange(tokens, inner, tokens.length));
        }
    }

    /** Where another place begins inside a part: "ablanitsa | obsht velingrad"; -1 when nowhere. */
    private int innerWord(String[] tokens) {
        for (int i = 1; i < tokens.length - 1; i++) {
            String means = names.words.get(tokens[i]);
            if (means != null && !"ignore".equals(means)) {
                return i;
            }
        }
        return -1;
    }

    private void keep(String name, @Nullable String meaning) {
        switch (meaning) {
            case "municipality" -> municipality = municipality == null ? name : municipality;
            case "region", "subregion" -> region = region == null ? name : region;
            case "postcode" -> {}
            case null -> place(name);
            default -> {
                kind = "ignore".equals(meaning) ? kind : meaning;
                place(name);
            }
        }
    }

    /** The first name without a word before it is the settlement; a later one says where that lies. */
    private void place(String name) {
        if (settlement == null) {
            settlement = name;
        } else if (municipality == null && !names.municipalitiesNamed(name).isEmpty()) {
            municipality = name;
        } else if (region == null && !names.regionsNamed(name).isEmpty()) {
            region = name;
        }
    }
}
