package kompas.surveys.xpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An author who mistypes an expression is shown the place; one who does not is left in peace. */
class ExpressionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-1",
                "- -1",
                ". > 0",
                ".>=0 and .<= 120",
                "${age} >= 18",
                "${a}=${b}",
                "selected(${langs}, 'bg') or not(selected(., \"da\"))",
                "/",
                "/ = 1",
                "count(/)",
                "count(${people}) * 2",
                "../a * ../b",
                "* * *",
                "//item[name=current()/../region and position() = 1]/label",
                "instance('towns')/root/item[region = ${region}][1]/label",
                "/data/a-b/c.d",
                "@id",
                "item/@jr:template",
                "child::para[position() = last()]",
                "child :: a",
                "jr:choice-name(${f}, '${f}')",
                "if(${a} = '', today(), date('2026-01-01'))",
                "div div div mod mod",
                "and and or",
                "a or b",
                "or",
                "3 - 2 -1",
                "a -b",
                "a-b",
                ".5 + 5. + 0.5",
                "..",
                "../..",
                "./..",
                "${rep}[position() = 2]/x",
                "${rep}/name",
                "concat( 'a' ,\n 'b' )",
                "pulldata('fruits', 'name', 'name_key', 'mango')",
                "${last-saved#street}",
                "uuid()",
                "(1 + (2 * 3))",
                "име = 'Зора'",
                "regex(., '^[0-9]{2}$')",
                "$x + 1",
                "a | b",
                "node()",
                "text()"
            })
    void soundExpressionsAreLeftInPeace(String text) {
        assertThat(Expression.of(text).flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ EMPTY ~ 0",
                "`   ` ~ EMPTY ~ 0",
                "'abc ~ OPEN_TEXT ~ 0",
                "concat('a, b) ~ OPEN_TEXT ~ 7",
                "${age > 3 ~ OPEN_REFERENCE ~ 0",
                "1 + ${} ~ OPEN_REFERENCE ~ 4",
                "a ; b ~ LETTER ~ 2",
                "a ! b ~ LETTER ~ 2",
                "if(a, b, c ~ OPEN_BRACKET ~ 2",
                "((a) ~ OPEN_BRACKET ~ 0",
                "a[b ~ OPEN_BRACKET ~ 1",
                "a) ~ CLOSED_BRACKET ~ 1",
                "a[b) ~ CLOSED_BRACKET ~ 3",
                "(a] ~ CLOSED_BRACKET ~ 2",
                "${a} > ~ VALUE_MISSING ~ 6",
                "= 3 ~ VALUE_MISSING ~ 0",
                "a and and b ~ OPERATOR_MISSING ~ 10",
                "a == b ~ VALUE_MISSING ~ 3",
                "a <> b ~ VALUE_MISSING ~ 3",
                "() ~ VALUE_MISSING ~ 1",
                "if(a,,b) ~ VALUE_MISSING ~ 5",
                "if(a, ) ~ VALUE_MISSING ~ 6",
                "a[] ~ VALUE_MISSING ~ 2",
                "a/ ~ VALUE_MISSING ~ 2",
                "a/+b ~ VALUE_MISSING ~ 2",
                "a///b ~ VALUE_MISSING ~ 1",
                "'a'[1] ~ VALUE_MISSING ~ 3",
                "${a} ${b} ~ OPERATOR_MISSING ~ 5",
                "1 2 ~ OPERATOR_MISSING ~ 2",
                "${a} = 1 AND ${b} = 2 ~ OPERATOR_MISSING ~ 9",
                "${a} (1) ~ OPERATOR_MISSING ~ 5",
                "a, b ~ COMMA ~ 1",
                "(a, b) ~ COMMA ~ 2",
                "a[b, c] ~ COMMA ~ 3",
            })
    void brokenOnesAreShownWhereTheyBreak(String text, Flaw.Kind kind, int position) {
        assertThat(Expression.of(text).flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isEqualTo(kind);
            assertThat(flaw.position()).isEqualTo(position);
        });
    }

    @Test
    void aNameAfterAValueIsAnOperator() {
        String kinds = Expression.of("div div * * $x mod ..").tokens().stream()
                .map(token -> token.kind() + ":" + token.text())
                .collect(Collectors.joining(" "));
        assertThat(kinds).isEqualTo("STEP:div OPERATOR:div STEP:* OPERATOR:* VARIABLE:$x OPERATOR:mod STEP:..");
    }

    @Test
    void referencesAreRewrittenAndNothingElse() {
        Expression expression = Expression.of("if(${ a } > 1, '${b}',  ${last-saved#c})");
        assertThat(expression.references()).containsExactly("a", "last-saved#c");
        assertThat(expression.with(token -> "<" + token.referred() + ">"))
                .isEqualTo("if(<a> > 1, '${b}',  <last-saved#c>)");
        assertThat(expression.calls("if")).isTrue();
        assertThat(expression.calls("b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "a = ‘yes’ ~ a = 'yes'",
                "a = „да“ ~ a = \"да\"",
                "a = »ja« ~ a = \"ja\"",
                "a = \"it’s “here”\" ~ a = \"it’s “here”\"",
                "concat(“a’b”, 'c”') ~ concat(\"a’b\", 'c”')",
                "a = “open ~ a = \"open"
            })
    void quotationMarksOfAWordProcessorAreStraightened(String written, String straight) {
        assertThat(SmartQuotes.straightened(written)).isEqualTo(straight);
    }

    @ParameterizedTest
    @CsvSource({"slected, selected", "count_selected, count-selected", "Today, today", "iff, if", "frobnicate, ''"})
    void anUnknownFunctionComesWithWhatMayHaveBeenMeant(String written, String meant) {
        assertThat(Expression.of("1 + " + written + "(a)").unknownFunctions())
                .containsExactly(new Flaw(Flaw.Kind.UNKNOWN_FUNCTION, 4, written, meant));
        assertThat(Expression.of("selected-at(a, 1)").unknownFunctions()).isEmpty();
    }

    @Test
    void theMarkStandsBelowThePlace() {
        assertThat(new Flaw(Flaw.Kind.LETTER, 3, ";", "").drawn("a\n ;")).isEqualTo("a  ;\n   ^");
        assertThat(new Flaw(Flaw.Kind.LETTER, 100, ";", "")
                        .drawn("a".repeat(200))
                        .lines()
                        .toList())
                .containsExactly("a".repeat(80), " ".repeat(40) + "^");
    }

    @Test
    void aMachineMadeExpressionIsReadInOneGo() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            int many = 300_000;
            assertThat(Expression.of("(".repeat(many) + "1" + ")".repeat(many)).flaw())
                    .isEmpty();
            assertThat(Expression.of("${a}+".repeat(many) + "1").flaw()).isEmpty();
            assertThat(Expression.of("${".repeat(many)).flaw()).isPresent();
            assertThat(Expression.of("'".repeat(many + 1)).flaw()).isPresent();
            assertThat(Expression.of("a[".repeat(many)).flaw()).isPresent();
            assertThat(Expression.of("“".repeat(many)).flaw()).isPresent();
        });
    }
}
