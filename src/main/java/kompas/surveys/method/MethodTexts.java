package kompas.surveys.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;

/** The method that comes with Kompas, as it lies in {@code surveys/method}. */
final class MethodTexts {

    private static final String SOURCE = "en";
    private static final List<String> LANGUAGES = List.of(SOURCE, "da", "bg");
    private static final int TITLE = 4;
    private static final String SUBJECT = "subject:";

    private MethodTexts() {}

    /** Every step in every language there is, in its order. */
    static List<MethodStep> steps() {
        Map<String, Map<String, List<String>>> byKey = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            for (List<String> cells : table(read(language, "steps"))) {
                byKey.computeIfAbsent(cells.get(1), key -> new LinkedHashMap<>())
                        .put(language, cells);
            }
        }
        return byKey.values().stream().map(MethodTexts::step).toList();
    }

    private static MethodStep step(Map<String, List<String>> cells) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((language, row) -> {
            titles.put(language, row.get(TITLE));
            texts.put(language, row.get(TITLE + 1));
        });
        return new MethodStep(
                Identifiers.next(),
                Integer.parseInt(cells.values().iterator().next().get(2)),
                new LocalizedText(SOURCE, titles),
                Optional.of(new LocalizedText(SOURCE, texts)),
                Optional.empty(),
                Optional.empty());
    }

    /** A letter without what stands above it for mail programs; in English where it is not known in this language. */
    static String letter(LetterName name, String language) {
        String text = read(LANGUAGES.contains(language) ? language : SOURCE, name.code());
        return text.startsWith("---\n")
                ? text.substring(text.indexOf("\n---\n") + 5).strip()
                : text.strip();
    }

    /** What stands above a letter for mail programs; "" where nothing does. */
    static String subject(LetterName name, String language) {
        return read(LANGUAGES.contains(language) ? language : SOURCE, name.code())
                .lines()
                .skip(1)
                .takeWhile(line -> !line.equals("---"))
                .filter(line -> line.startsWith(SUBJECT))
                .map(line -> line.substring(SUBJECT.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static List<List<String>> table(String markdown) {
        List<List<String>> rows = new ArrayList<>();
        markdown.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .forEach(line -> rows.add(
                        List.of(line.split("\\|")).stream().map(String::strip).toList()));
        return rows;
    }

    private static String read(String language, String name) {
        String path = "/surveys/method/" + language + "/" + name + ".md";
        try (InputStream file = MethodTexts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
