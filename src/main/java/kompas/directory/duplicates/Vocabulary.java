package kompas.directory.duplicates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of {@code reference/duplicates}, by sound. */
final class Vocabulary {

    private static final int LONGEST_PHRASE = 5;

    private final Map<List<String>, String> legalForms = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> relatives = new HashSet<>();
    private final Set<String> freeMail = new HashSet<>();
    private final Set<String> sharedHosts = new HashSet<>();

    private Vocabulary() {}

    static Vocabulary load() {
        Vocabulary loaded = new Vocabulary();
        lines("legal-forms.txt").forEach(line -> {
            String[] sides = line.split("=", 2);
            loaded.legalForms.put(Sounds.words(sides[0]), sides[1].strip());
        });
        lines("abbreviations.txt").forEach(line -> {
            String[] sides = line.split("=", 2);
            loaded.abbreviations.put(Sounds.joined(sides[0]), Sounds.joined(sides[1]));
        });
        words("fillers.txt").map(Sounds::joined).forEach(loaded.fillers::add);
        words("relatives.txt").map(Sounds::joined).forEach(loaded.relatives::add);
        words("free-mail.txt").forEach(loaded.freeMail::add);
        words("shared-hosts.txt").forEach(loaded.sharedHosts::add);
        return loaded;
    }

    static Stream<String> lines(String name) {
        String path = "/reference/duplicates/" + name;
        try (InputStream file = Vocabulary.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static Stream<String> words(String name) {
        return lines(name).flatMap(line -> Stream.of(line.strip().split("\\s+")));
    }

    /** How many words from {@code from} on name a legal form; 0 for none. */
    int legalFormAt(List<String> words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (legalForms.containsKey(words.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The code of a legal form in words, where they tell. */
    Optional<String> codeOf(List<String> words) {
        String code = legalForms.get(words);
        return code == null || code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    String unabbreviated(String word) {
        return abbreviations.getOrDefault(word, word);
    }

    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** Whether the word makes another organisation of a name. */
    boolean isRelative(String word) {
        return relatives.contains(word);
    }

    boolean isFreeMail(String domain) {
        return freeMail.contains(domain);
    }

    boolean isSharedHost(String host) {
        return sharedHosts.contains(host);
    }
}
