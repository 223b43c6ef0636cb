package kompas.shared.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.shared.kernel.LocalizedText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Every word Kompas says, by key and language, in ICU message syntax ({@code {count, plural, one {# library} other
 * {# libraries}}}). Read once from {@code messages/<module>_<language>.properties} in the jar and from a folder of the
 * installation, so that a further language is files and nothing else; a later file wins, key by key.
 */
public final class Messages {

    private static final Pattern TWO_STOPS = Pattern.compile("([\\s\\u00A0\\u202F]г\\.)\\.(?!\\.)");
    private static final Pattern FILE = Pattern.compile(".*_([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.properties");
    private static final String LAST_RESORT = "en";

    private final Map<String, Map<String, String>> patterns = new ConcurrentHashMap<>();
    private final Map<String, Map<String, MessageFormat>> compiled = new ConcurrentHashMap<>();
    private final OwnWords own;

    /** Without words of a network's own. */
    public Messages(ResourcePatternResolver resources, String... locations) {
        this(code -> Optional.empty(), resources, locations);
    }

    /**
     * @param own words of the network, for keys no file knows
     * @param locations Spring resource patterns, weakest first
     * @throws UncheckedIOException when a file cannot be read
     */
    public Messages(OwnWords own, ResourcePatternResolver resources, String... locations) {
        this.own = own;
        for (String location : locations) {
            try {
                for (Resource file : resources.getResources(location)) {
                    read(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Messages could not be read from " + location, e);
            }
        }
    }

    private void read(Resource file) throws IOException {
        String name = Optional.ofNullable(file.getFilename()).orElse("");
        Matcher matcher = FILE.matcher(name);
        if (!matcher.matches()) {
            throw new IOException("A file of messages is named <module>_<language>.properties, not " + name);
        }
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = patterns.computeIfAbsent(matcher.group(1), unused -> new ConcurrentHashMap<>());
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }

    /** The languages there are messages in. */
    public Set<String> languages() {
        return new TreeSet<>(patterns.keySet());
    }

    /** The keys of one language; empty when there is no such language. */
    public Set<String> keys(String language) {
        return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
    }

    /** The pattern as written, in {@code language} or else in English. */
    Optional<String> find(String language, String key) {
        String own = patterns.getOrDefault(language, Map.of()).get(key);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(
                        patterns.getOrDefault(LAST_RESORT, Map.of()).get(key));
    }

    /** What the network itself calls what the key ends in, for a reader of {@code language}. */
    Optional<LocalizedText.Shown> ownName(String language, String key) {
        int code = key.lastIndexOf('.') + 1;
        return key.startsWith(OwnWords.MARK, code)
                ? own.find(key.substring(code)).map(name -> name.in(language))
                : Optional.empty();
    }

    /**
     * The message with its arguments filled in; the key itself when nothing is written under it. What a network named
     * itself is called so, in a phrase where {@code ….own} has one for it.
     */
    String say(String language, String key, Map<String, ?> arguments) {
        Optional<String> pattern = find(language, key);
        if (pattern.isEmpty()) {
            return ownName(language, key)
                    .map(name -> own(language, key, name.text()))
                    .orElse(key);
        }
        String spoken = QuotationMarks.around(pattern.get(), arguments);
        MessageFormat format = compiled.computeIfAbsent(language, unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(spoken, unused -> new MessageFormat(spoken, ULocale.forLanguageTag(language)));
        return oneStop(((MessageFormat) format.clone()).format(arguments));
    }

    /** A Bulgarian date ends with the stop of its "г.", which ends the sentence too. */
    private static String oneStop(String said) {
        return said.contains("г..") ? TWO_STOPS.matcher(said).replaceAll("$1") : said;
    }

    private String own(String language, String key, String name) {
        String phrase = key.substring(0, key.lastIndexOf('.') + 1) + "own";
        return find(language, phrase).isPresent() ? say(language, phrase, Map.of("name", name)) : name;
    }
}
