package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.xlsform.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Nobody is told a code in the place of what is wrong. */
class ProblemWordsTests {

    private final Messages messages =
            new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/xlsform_*.properties");

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "bg"})
    void everythingThatCanBeWrongIsASentenceThatSaysWhere(String language) {
        Text t = new Text(messages, language);
        List<String> words = IntStream.range(0, 4).mapToObj(i -> "word" + i).toList();

        assertThat(Arrays.stream(ProblemCode.values())
                        .map(code -> new FormProblem("survey", 12, "relevant", code.key(), words).say(t)))
                .allSatisfy(sentence -> assertThat(sentence)
                        .contains("survey", "12", "relevant")
                        .doesNotContain("{", "xlsform."));
    }
}
