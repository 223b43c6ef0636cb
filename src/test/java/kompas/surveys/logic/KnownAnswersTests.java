package kompas.surveys.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is asked on paper what is known not to be asked, and nothing is left out because a part of a condition is not understood. */
class KnownAnswersTests {

    private final KnownAnswers known = new KnownAnswers();

    private String left(String xpath) {
        return switch (known.whether(Conditions.readLoosely(xpath))) {
            case Whether.Always always -> "always";
            case Whether.Never never -> "never";
            case Whether.If hanging -> Conditions.write(hanging.condition());
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${how} = 'paper'                             | always",
                "${how} != 'paper'                            | never",
                "selected(${how}, 'paper')                    | always",
                "${how} != ''                                 | always",
                "${gone} = ''                                 | always",
                "${gone} > 3                                  | never",
                "count-selected(${gone}) >= 1                 | never",
                "string-length(${how}) > 3                    | always",
                "${many} > 10                                 | always",
                "${many} > ${other}                           | ${many} > ${other}",
                "${how} > 3                                   | ${how} > 3",
                "${how} = 'paper' and ${a} = 'x'              | ${a} = 'x'",
                "${how} = 'visit' or ${a} = 'x'               | ${a} = 'x'",
                "${how} = 'visit' and regex(${a}, '^x')       | never",
                "${how} = 'paper' and regex(${a}, '^x')       | regex(${a}, '^x')",
                "${a} = 'x' and (${b} + 1 > 2 or ${b} = 'y')  | ${a} = 'x' and (${b} + 1 > 2 or ${b} = 'y')",
                "not(regex(${a}, 'x')) and ${how} != 'paper'  | never",
                "${a} = 'x' = 'y' or ${how} = 'paper'         | always",
                "true() and ${a} = 'x'                        | ${a} = 'x'",
                "false()                                      | never",
                "${asked} = 'yes'                             | never",
                "${asked} != 'yes'                            | always",
                "${score} > 5                                 | ${a} = 'x'",
                "${score} > 15                                | never",
                "${deep} = 1                                  | ${a} = 'x' and ${b} = 'y'",
                "${deep} = 0                                  | ${a} != 'x' or ${b} != 'y'",
                "${both} = 'p'                                | ${both} = 'p'"
            })
    void aConditionSaysOnlyWhatIsNotKnown(String written, String left) {
        known.answered("how", "paper");
        known.answered("gone", "");
        known.answered("many", "12");
        known.calculated("asked", "if(${how} = 'visit' or ${how} = 'phone', 'yes', 'no')");
        known.calculated("score", "if(${a} = 'x', 10, 0)");
        known.calculated("deep", "if(${score} > 5 and ${b} = 'y', 1, 0)");
        known.calculated("both", "if(${a} = 'x', if(${b} = 'y', 'p', 'q'), if(${b} = 'z', 'p', 'q'))");
        assertThat(left(written)).isEqualTo(left);
    }

    @Test
    void aCalculationOfItselfEnds() {
        known.calculated("a", "if(${b} = 'x', 'x', 'y')");
        known.calculated("b", "if(${a} = 'x', 'x', 'y')");
        assertThat(left("${a} = 'x'")).matches("\\$\\{[ab]} = 'x'");
    }

    @Test
    void oneAnswerMoreIsKnownBesideTheOthersAndNotInTheirPlace() {
        known.answered("a", "x");
        assertThat(known.and("b", "y").whether(Conditions.readLoosely("${a} = 'x' and ${b} = 'y'")))
                .isEqualTo(Whether.ALWAYS);
        assertThat(left("${b} = 'y'")).isEqualTo("${b} = 'y'");
    }
}
