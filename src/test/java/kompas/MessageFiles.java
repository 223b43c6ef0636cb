package kompas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages as their authors wrote them: language, then key, then ICU pattern. */
final class MessageFiles {

    private static final Pattern NAME = Pattern.compile("([a-z]+)_([a-zA-Z-]+)\\.properties");

    final Map<String, Map<String, String>> texts = new TreeMap<>();
    final Map<String, String> misplaced = new TreeMap<>();

    MessageFiles() {
        SourceTree.files(SourceTree.RESOURCES.resolve("messages"), ".properties")
                .forEach(this::read);
    }

    private void read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("Not named <module>_<language>.properties: " + file);
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SourceTree.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> language = texts.computeIfAbsent(name.group(2), unused -> new TreeMap<>());
        properties.stringPropertyNames().forEach(key -> {
            language.put(key, properties.getProperty(key));
            if (!key.startsWith(name.group(1) + ".")) {
                misplaced.put(key, file.toString());
            }
        });
    }
}
