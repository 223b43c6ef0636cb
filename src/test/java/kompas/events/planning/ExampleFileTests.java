package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.directory.AccessibilityFeature;
import kompas.directory.Audience;
import kompas.directory.Field;
import kompas.events.ActivityKind;
import kompas.events.Dimension;
import kompas.events.SignUpMode;
import kompas.events.Venue;
import kompas.events.planning.Example.Change;
import kompas.events.planning.Example.State;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Slugs;
import org.junit.jupiter.api.Test;

/** What the file of example activities promises, before anything is loaded from it. */
class ExampleFileTests {

    private static final Path DEMO = Path.of("src/main/resources/reference/demo");
    private static final Set<String> OWN_FIELDS = Set.of("own-hudozhestvena-samodeynost", "own-reparationscafeer");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Map<String, Predicate<String>> KNOWN = Map.of(
            "kind", code -> Coded.find(ActivityKind.class, code).isPresent(),
            "venue", code -> Coded.find(Venue.class, code).isPresent(),
            "signup", code -> Coded.find(SignUpMode.class, code).isPresent(),
            "dimension", code -> Coded.find(Dimension.class, code).isPresent(),
            "accessible", code -> Coded.find(AccessibilityFeature.class, code).isPresent(),
            "audience", code -> Coded.find(Audience.class, code).isPresent(),
            "field",
                    code -> OWN_FIELDS.contains(code)
                            || Field.sections().stream()
                                    .anyMatch(field -> field.code().equals(code)),
            "goal", code -> code.matches("[1-9]|1[0-7]"),
            "language", code -> code.matches("[a-z]{2}"),
            "weekday", code -> Example.dayOfWeek(code).isPresent());

    private final List<Example> examples = ExampleFile.read();

    @Test
    void everyAnswerIsToAQuestionOfTheFormAndOneTheFormOffers() throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                ExampleFileTests.class.getResourceAsStream("/messages/planning_en.properties"),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        List<String> unknown = new ArrayList<>();
        for (Example example : examples) {
            example.form().forEach((field, values) -> {
                String question = field.replaceFirst("\\.(bg|da|en)$", "");
                if (!words.containsKey("planning.form." + question)) {
                    unknown.add(example.key() + ": " + field);
                }
                values.stream()
                        .filter(value -> !KNOWN.getOrDefault(field, any -> true).test(value))
                        .forEach(value -> unknown.add(example.key() + ": " + field + " " + value));
            });
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void whoeverStandsBehindOneIsAnExampleOrAPlaceOfTheNetwork() throws IOException {
        Set<String> pages = new HashSet<>();
        for (String file :
                List.of("examples-bg.csv", "examples-dk.csv", "examples-razgrad.csv", "bg-chitalishta.csv")) {
            for (String line : Files.readAllLines(DEMO.resolve(file))) {
                Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                        .map(cell -> "/organisations/" + Slugs.of(cell))
                        .forEach(pages::add);
            }
        }
        assertThat(examples.stream()
                        .flatMap(example -> example.hosts().stream())
                        .map(Example.Behind::who)
                        .filter(who -> who.startsWith("/")))
                .isNotEmpty()
                .allMatch(pages::contains);
        assertThat(examples.stream()
                        .flatMap(example -> example.hosts().stream())
                        .filter(host -> !host.says().isEmpty() || host.url().isPresent())
                        .map(Example.Behind::who))
                .as("only those in no list say something of their own")
                .noneMatch(who -> who.startsWith("/"));
    }

    @Test
    void textsAreWrittenInTheirLanguageAndAThirdOfThemInAllThree() {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples) {
            example.form().forEach((field, values) -> {
                boolean cyrillic = values.getFirst()
                        .codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
                if (field.matches(".*\\.(bg|da|en)") && cyrillic != field.endsWith(".bg")) {
                    wrong.add(example.key() + ": " + field);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(examples.stream()
                        .filter(example -> example.languages().size() == 3)
                        .count())
                .isGreaterThanOrEqualTo(examples.size() / 3);
    }

    @Test
    void everyDayAndTimeOfDayIsOneAndThereIsSomethingOfEveryKind() {
        for (Example example : examples) {
            List<Problem> problems = new ArrayList<>();
            Timing timing =
                    new ReadingTiming(example.answers(TODAY), ZoneId.of("Europe/Sofia"), TODAY, problems).read();
            assertThat(problems).as(example.key()).isEmpty();
            assertThat(timing.slots()).as(example.key()).isNotEmpty();
            assertThat(example.changes()).as(example.key()).allMatch(change -> change.date() >= 1);
        }
        assertThat(examples).hasSizeBetween(45, 70).extracting(Example::key).doesNotHaveDuplicates();
        assertThat(having(example -> example.state() == State.DRAFT)).isEqualTo(2);
        assertThat(having(example -> example.state() == State.PROPOSED)).isEqualTo(2);
        assertThat(having(example -> example.state() == State.CANCELLED)).isEqualTo(1);
        assertThat(examples.stream()
                        .flatMap(example -> example.changes().stream())
                        .map(Change::cancelled))
                .anyMatch(cancelled -> cancelled.isPresent())
                .anyMatch(cancelled -> cancelled.isEmpty());
        assertThat(having(ExampleFileTests::isPast)).isGreaterThanOrEqualTo(examples.size() / 4);
    }

    private static boolean isPast(Example example) {
        return example.in() < -5 && example.lasts() == 0 && !example.form().containsKey("times");
    }

    private long having(Predicate<Example> wanted) {
        return examples.stream().filter(wanted).count();
    }
}
