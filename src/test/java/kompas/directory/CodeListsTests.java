package kompas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A code without words would stand on a page as a code. */
class CodeListsTests {

    private static final Messages MESSAGES =
            new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/*.properties");

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "bg"})
    void everyCodeHasWords(String language) {
        assertThat(MESSAGES.keys(language)).containsAll(keys().toList());
    }

    @Test
    void theClassificationIsWhole() {
        assertThat(Field.all()).hasSize(127);
        assertThat(Field.sections()).extracting(Field::code).containsExactly("A B C D E F G H I J K L".split(" "));
        assertThat(Field.find("A11").orElseThrow().withAncestors())
                .extracting(Field::code)
                .containsExactly("A11", "A10", "A");
        assertThat(Goal.all()).hasSize(17);
        assertThat(Goal.all()).flatExtracting(Goal::targets).hasSize(169);
    }

    @Test
    void aSizeIsToldAsARange() {
        Text danish = new Text(MESSAGES, "da");
        assertThat(SizeBand.Measure.MEMBERS.holding(12).orElseThrow().words(danish))
                .isEqualTo("10-49 medlemmer");
        assertThat(SizeBand.Measure.BUDGET.find("1000000+").orElseThrow().words(danish))
                .isEqualTo("mindst 1.000.000 euro om året");
        assertThat(SizeBand.Measure.STAFF.holding(0).orElseThrow().words(danish))
                .isEqualTo("ingen ansatte");
        assertThat(SizeBand.Measure.MEMBERS.holding(0)).isEmpty();
        assertThat(Stream.of(SizeBand.Measure.values()).flatMap(SizeBand.Measure::bands))
                .allSatisfy(band -> assertThat(band.measure().find(band.code())).contains(band));
    }

    private static Stream<String> keys() {
        Stream<Coded> lists = Stream.<Coded[]>of(
                        LegalForm.values(), Status.values(), Audience.values(), AccessibilityFeature.values())
                .flatMap(Stream::of);
        return Stream.of(
                        lists.map(Coded::key),
                        Field.all().stream().map(Field::key),
                        Goal.all().stream().map(Goal::key),
                        Goal.all().stream().map(Goal::titleKey))
                .flatMap(keys -> keys);
    }
}
