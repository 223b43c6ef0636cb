package kompas.directory.importing.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a name tells a legal form; they stand in {@code reference/profiles/legal-forms.txt}. What stands behind
 * <i>of</i>, <i>for</i>, <i>към</i> or <i>ved</i> tells somebody else's: a choir at a chitalishte is no chitalishte.
 */
public final class FormWords {

    private static final String FILE = "/reference/profiles/legal-forms.txt";
    private static final int LONGEST_PHRASE = 4;
    private static final Pattern PART =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./’']*[\\p{L}\\p{N}])?|[,;()„“”»«\"–—]|(?<=\\s)-(?=\\s)");
    private static final Set<String> SOMEBODY_ELSES = Set.of(
            "към", "при", "на", "за", "от", "с", "под", "under", "ved", "for", "af", "i", "på", "til", "hos", "of",
            "at", "in", "to", "with", "by");
    private static final FormWords ALL = new FormWords();

    private final Map<List<String>, String> phrases = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    private FormWords() {
        try (InputStream file = FormWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private void add(String line) {
        String[] sides = line.split(" = ", 2);
        if (sides[0].startsWith("-")) {
            endings.put(sides[0].substring(1), sides[1]);
        } else {
            phrases.put(List.of(sides[0].split(" ")), sides[1]);
        }
    }

    /** The code of the form a name, or whatever else was written of it, tells first. */
    public static Optional<String> in(String name) {
        return ALL.first(parts(name));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (Matcher part = PART.matcher(name); part.find(); ) {
            parts.add(part.group());
        }
        return parts;
    }

    private Optional<String> first(List<String> parts) {
        boolean theirs = true;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!Character.isLetterOrDigit(part.codePointAt(0))) {
                theirs = true;
                continue;
            }
            Optional<String> code = theirs ? at(parts, i) : Optional.empty();
            if (code.isPresent()) {
                return code;
            }
            theirs &= !SOMEBODY_ELSES.contains(part.toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }

    private Optional<String> at(List<String> parts, int from) {
        for (int length = Math.min(LONGEST_PHRASE, parts.size() - from); length > 0; length--) {
            List<String> phrase = parts.subList(from, from + length);
            String code = phrases.get(phrase);
            if (code == null) {
                code = phrases.get(phrase.stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .toList());
            }
            if (code != null) {
                return Optional.of(code);
            }
        }
        return ending(parts.get(from).toLowerCase(Locale.ROOT));
    }

    /** The longest the word ends in. */
    private Optional<String> ending(String word) {
        for (int start = 1; start < word.length(); start++) {
            String code = endings.get(word.substring(start));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
