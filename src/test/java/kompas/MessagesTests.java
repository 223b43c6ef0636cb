package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Nobody meets a raw key, a foreign word or a dead text. A key made at run time is written as a literal that ends in a
 * dot ({@code t.say("directory.field." + code)}): all keys that start so then count as used.
 */
class MessagesTests {

    private static final Set<String> LANGUAGES = Set.of("en", "da", "bg");
    private static final Pattern LITERAL = Pattern.compile("\"\\{?([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.)}?\"");
    private static final Pattern SAID = Pattern.compile("\\b(?:say|knows)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern QUOTED = Pattern.compile("[„“”»«\"]\\{(\\w+)}[„“”»«\"]");
    private static final Pattern TWICE = Pattern.compile("[„“”»«\"]{2}");

    private final MessageFiles files = new MessageFiles();

    @Test
    void everyKeyIsWrittenInEveryLanguage() {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (String language : LANGUAGES) {
            Set<String> absent = new TreeSet<>(allKeys());
            absent.removeAll(files.texts.getOrDefault(language, Map.of()).keySet());
            missing.put(language, absent);
        }
        assertThat(missing)
                .allSatisfy((language, keys) ->
                        assertThat(keys).as("keys missing in %s", language).isEmpty());
    }

    @Test
    void everyKeyStandsInItsModulesFile() {
        assertThat(files.misplaced).isEmpty();
    }

    /** Two of the desk's kinds of tasks under one and the same name cannot be told apart. */
    @Test
    void everyKindOfTaskHasANameOfItsOwnOnTheDesk() {
        assertThat(allKeys().stream()
                        .filter(key -> key.startsWith("tasks.kind."))
                        .map(key -> key.replace("tasks.kind.", "tasks.group.")))
                .isNotEmpty()
                .allMatch(allKeys()::contains);
    }

    @Test
    void everyKeySaidIsWritten() {
        Set<String> said = matches(SAID).collect(Collectors.toCollection(TreeSet::new));
        said.removeAll(allKeys());
        said.removeIf(key -> key.endsWith("."));
        assertThat(said).as("keys said in code or templates, but not written").isEmpty();
    }

    @Test
    void everyKeyWrittenIsUsed() {
        Set<String> literals = matches(LITERAL).collect(Collectors.toSet());
        List<String> families =
                literals.stream().filter(literal -> literal.endsWith(".")).toList();
        Set<String> unused = allKeys();
        unused.removeAll(literals);
        unused.removeIf(key -> families.stream().anyMatch(key::startsWith));
        assertThat(unused).as("keys written, but used nowhere").isEmpty();
    }

    @Test
    void noTextIsLeftInAnotherLanguage() {
        Set<String> same = new HashSet<>(SourceTree.read(SourceTree.TEST_RESOURCES.resolve("same-in-languages.txt"))
                .lines()
                .map(String::strip)
                .toList());
        List<String> untranslated = new ArrayList<>();
        for (String key : allKeys()) {
            List<String> texts = files.texts.values().stream()
                    .map(language -> language.getOrDefault(key, ""))
                    .filter(text -> !words(text).isBlank())
                    .toList();
            texts.stream()
                    .filter(text -> texts.indexOf(text) != texts.lastIndexOf(text))
                    .filter(text -> !same.contains(text))
                    .findFirst()
                    .ifPresent(text -> untranslated.add(key + "=" + text));
        }
        assertThat(untranslated)
                .as("equal in two languages; if that is right, add the text to same-in-languages.txt")
                .isEmpty();
    }

    @Test
    void everyPatternTakesTheSameArgumentsInEveryLanguage() {
        Map<String, Set<Set<String>>> arguments = new TreeMap<>();
        files.texts.forEach((language, texts) -> texts.forEach((key, pattern) ->
                arguments.computeIfAbsent(key, unused -> new HashSet<>()).add(argumentsOf(language, key, pattern))));
        arguments.values().removeIf(variants -> variants.size() == 1);
        assertThat(arguments).as("keys whose arguments differ by language").isEmpty();
    }

    @Test
    void aNameWithQuotationMarksOfItsOwnGetsNoSecondPair() {
        Messages messages = new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/*.properties");
        Map<String, String> twice = new TreeMap<>();
        files.texts.forEach((language, texts) -> texts.forEach((key, pattern) -> {
            Set<String> quoted = QUOTED.matcher(pattern)
                    .results()
                    .map(argument -> argument.group(1))
                    .collect(Collectors.toSet());
            if (!quoted.isEmpty()) {
                Object[] arguments = argumentsOf(language, key, pattern).stream()
                        .flatMap(name -> Stream.of(name, quoted.contains(name) ? "„Зора“ и „Надежда“" : (Object) 2))
                        .toArray();
                String said = new Text(messages, language).say(key, arguments);
                if (TWICE.matcher(said).find() || !said.contains("„Зора“ и „Надежда“")) {
                    twice.put(language + " " + key, said);
                }
            }
        }));
        assertThat(twice).as("names in two pairs of quotation marks").isEmpty();
    }

    @Test
    void aBulgarianDateEndsASentenceWithOneStop() {
        Messages messages = new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/*.properties");
        Text t = new Text(messages, "bg");
        assertThat(t.say("duplicates.merged.until", "date", t.date(LocalDate.of(2026, 12, 28))))
                .contains("до 28 декември 2026")
                .contains("г. Промененото")
                .doesNotContain("..");
    }

    private static Set<String> argumentsOf(String language, String key, String pattern) {
        try {
            return Set.copyOf(new MessageFormat(pattern, ULocale.forLanguageTag(language)).getArgumentNames());
        } catch (IllegalArgumentException e) {
            throw new AssertionError("Not an ICU pattern: " + key + " in " + language + ": " + e.getMessage(), e);
        }
    }

    private static String words(String pattern) {
        return pattern.replaceAll("\\{\\w+(, *\\w+)*}", "").replaceAll("\\P{L}", "");
    }

    private Set<String> allKeys() {
        return files.texts.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern) {
        return Stream.concat(
                        SourceTree.files(SourceTree.JAVA, ".java").stream(),
                        SourceTree.files(SourceTree.TEMPLATES, ".jte").stream())
                .flatMap(file ->
                        pattern.matcher(withoutComments(SourceTree.read(file))).results())
                .map(result -> result.group(1));
    }

    private static String withoutComments(String source) {
        return source.lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
    }
}
