package kompas.surveys.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kompas.surveys.logic.Condition.All;
import kompas.surveys.logic.Condition.Any;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An author sees what she meant, or the expression as she wrote it; never something else. */
class ConditionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${a} = 'yes'                                   | ${a} = 'yes'",
                "'yes' = ${ a }                                 | ${a} = 'yes'",
                "${a} = ‘yes’                                   | ${a} = 'yes'",
                "${a} = 5.0                                     | ${a} = '5'",
                "${a} = \"it's\"                                | ${a} = \"it's\"",
                "${a} != ''                                     | ${a} != ''",
                "string-length(${a}) > 0                        | ${a} != ''",
                "count-selected(${a}) >= 1                      | ${a} != ''",
                "not(string-length(.) >= 1)                     | . = ''",
                "18 < ${age}                                    | ${age} > 18",
                "${start} <= .                                  | . >= ${start}",
                ". <= today()                                   | . <= today()",
                ". >= date('2026-01-01')                        | . >= date('2026-01-01')",
                "selected(${a}, 'x')                            | selected(${a}, 'x')",
                "not(selected(${a}, \"x\"))                     | not(selected(${a}, 'x'))",
                "not(not(${a} = 'x'))                           | ${a} = 'x'",
                "not(${a} = 'x' and ${b} = 'y')                 | ${a} != 'x' or ${b} != 'y'",
                "not(selected(., 'n') and count-selected(.) > 1) | not(selected(., 'n')) or count-selected(.) <= 1",
                "${a} = 'x' and ${b} = 'y' and ${c} = 'z'       | ${a} = 'x' and ${b} = 'y' and ${c} = 'z'",
                "${a} = 'x' and (${b} = 'y' and ${c} = 'z')     | ${a} = 'x' and ${b} = 'y' and ${c} = 'z'",
                "${a} = 'x' and (${b} = 'y' or ${c} = 'z')      | ${a} = 'x' and (${b} = 'y' or ${c} = 'z')",
                "${a} = 'x' and ${b} = 'y' or ${c} = 'z'        | (${a} = 'x' and ${b} = 'y') or ${c} = 'z'",
                ". >= 1000 and . <= number(format-date(today(), '%Y')) | . >= 1000 and . <= number(format-date(today(), '%Y'))",
                "((${a} > -1.5))                                | ${a} > -1.5"
            })
    void isReadAndWrittenAsPeopleWould(String written, String again) {
        Condition read = Conditions.read(written).orElseThrow();
        assertThat(Conditions.write(read)).isEqualTo(again);
        assertThat(Conditions.read(again)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "${a}",
                "true()",
                "${a} = ",
                "${a} + 1 > 2",
                "regex(., '^[0-9]+$')",
                "${a} = ${b}/c",
                "not(${a} > 5)",
                "${last-saved#a} = 'x'",
                "../a = 'x'",
                "${a} = '${b}'",
                "${a} = 'today()'",
                "count-selected(${a}) > ${b}",
                "'x' = 'y'",
                "${a} = 'x' = 'y'",
                "if(${a} = 'x', true(), false())",
                "selected(${a}, ${b})",
                ". > .",
                "${a} = (5)",
                "${a} = date('soon')",
                "${a} = 'x' and",
                "count(${a}) > 2",
                "${a} > '2026-01-01'"
            })
    void whatItDoesNotKnowStaysAnExpression(String written) {
        assertThat(Conditions.read(written)).isEmpty();
    }

    @Test
    void anExpressionOfAnyDepthDoesNoHarm() {
        String deep = "(".repeat(100_000) + "${a} = 'x'" + ")".repeat(100_000);
        assertThat(Conditions.read(deep)).isEmpty();
        String wide = "${a} = 'x'" + " or ${a} = 'y'".repeat(20_000);
        assertThat(Conditions.read(wide).orElseThrow().tests()).hasSize(20_001);
    }

    @Test
    void oneConditionIsItselfAndListsOfTheSameKindAreOne() {
        Condition a = new Condition.Test("a", Op.IS, "x");
        Condition b = new Condition.Test("b", Op.IS, "");
        assertThat(Condition.all(List.of(a))).isEqualTo(a);
        assertThat(b).isEqualTo(new Condition.Test("b", Op.NOT_ANSWERED, "left over"));
        assertThat(new All(List.of(a, new All(List.of(b, a))))).isEqualTo(new All(List.of(a, b, a)));
        assertThatThrownBy(() -> new Any(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.Test("a", Op.MORE, "many", Measure.CHOICES))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
