package kompas.surveys.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.Screen;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;

/** A condition that was opened here and saved again asks the same people the same questions: JavaRosa is asked, over random answers. */
class ConditionsOnPhonesTests {

    private static final String QUESTIONS = """
            | survey |
            | | type | name | label | relevant |
            | | select_one l | one | One | |
            | | select_multiple l | many | Many | |
            | | integer | number | Number | |
            | | decimal | decimal | Decimal | |
            | | date | day | Day | |
            | | text | text | Text | |
            """;

    private static final String CHOICES = """

            | choices |
            | | list_name | name | label |
            | | l | x | X |
            | | l | y | Y |
            | | l | 5 | Five |
            """;

    private static final List<String> WRITTEN = List.of(
            "not(${one} = 'x')",
            "not(selected(${many}, 'x') or selected(${many}, 'y'))",
            "not(selected(${many}, 'x') and count-selected(${many}) > 1)",
            "string-length(${text}) > 0",
            "not(string-length(${text}) >= 3)",
            "string-length(${number}) >= 1",
            "count-selected(${many}) < 1",
            "5 = ${number}",
            "${number} = 5.0",
            "${number} != '5'",
            "${decimal} = 5",
            "${decimal} >= '1.5'",
            "${day} > date('2026-06-01')",
            "${day} = date('2026-06-01')",
            "${day} != '2026-06-01'",
            "${day} <= today()",
            "${number} > ${decimal}",
            "${one} = 5",
            "${one} != ''",
            "${day} != ''",
            "${number} = ''",
            "not(${decimal} != '')",
            "${many} = 'x y'",
            "${text} = \"it's\"",
            "${text} = concat('a', \"'\", 'b\"')",
            "${number} <= number(format-date(today(), '%Y'))",
            "not(not(${one} = 'x' and (${number} = 5 or ${text} != '')))");

    private final Random random = new Random(20261129);

    @Test
    void whatIsWrittenAgainMeansTheSame() throws Exception {
        List<String> originals = new ArrayList<>(WRITTEN);
        for (int i = 0; i < 60; i++) {
            originals.add(Conditions.write(condition(3)));
        }
        List<String> again = originals.stream()
                .map(original -> Conditions.write(
                        Conditions.read(original).orElseThrow(() -> new AssertionError("Not read: " + original))))
                .toList();
        Form form = form(originals, again);
        for (int round = 0; round < 40; round++) {
            Filling filling = form.begin();
            answerAtRandom(filling);
            Set<String> shown = new HashSet<>();
            filling.screens("en").stream().map(Screen::path).forEach(shown::add);
            for (int i = 0; i < originals.size(); i++) {
                assertThat(shown.contains("/data/b" + i))
                        .as("%s, written again as %s", originals.get(i), again.get(i))
                        .isEqualTo(shown.contains("/data/a" + i));
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        for (int i = 0; i < 2_000; i++) {
            Condition condition = condition(4);
            assertThat(Conditions.read(Conditions.write(condition)))
                    .as(Conditions.write(condition))
                    .contains(condition);
        }
    }

    private static Form form(List<String> originals, List<String> again) throws Exception {
        StringBuilder table = new StringBuilder(QUESTIONS);
        for (int i = 0; i < originals.size(); i++) {
            table.append("| | note | a")
                    .append(i)
                    .append(" | A | ")
                    .append(originals.get(i))
                    .append(" |\n");
            table.append("| | note | b")
                    .append(i)
                    .append(" | B | ")
                    .append(again.get(i))
                    .append(" |\n");
        }
        return Form.parse(
                XlsForm.compile(Workbooks.markdown("form", table.append(CHOICES).toString()))
                        .xform(),
                name -> Optional.empty());
    }

    private void answerAtRandom(Filling filling) {
        answer(filling, "one", "x", "y", "5");
        answer(filling, "many", "x", "x y", "5", "x y 5");
        answer(filling, "number", "5", "0", "-3", "2026", "100");
        answer(filling, "decimal", "5.0", "1.5", "-0.25", "1000000");
        answer(filling, "day", "2026-06-01", "2026-06-02", "1999-12-31", "2100-01-01");
        answer(filling, "text", "it's", "a", "a'b\"", "long enough", "ж");
    }

    private void answer(Filling filling, String question, String... answers) {
        int chosen = random.nextInt(answers.length + 1);
        if (chosen < answers.length) {
            filling.answer("/data/" + question, answers[chosen], "en");
        }
    }

    private Condition condition(int depth) {
        int kind = depth == 0 ? 2 : random.nextInt(4);
        if (kind > 1) {
            return test();
        }
        List<Condition> inside = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            inside.add(condition(depth - 1));
        }
        return kind == 0 ? Condition.all(inside) : Condition.any(inside);
    }

    private Condition.Test test() {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Test("one", any(Op.IS, Op.IS_NOT, Op.CONTAINS), any("x", "y", "5", ""));
            case 1 -> new Condition.Test("many", any(Op.CONTAINS, Op.CONTAINS_NOT), any("x", "y"));
            case 2 -> new Condition.Test("many", any(Op.values()), any("0", "1", "2"), Measure.CHOICES);
            case 3 -> new Condition.Test("text", any(Op.IS, Op.IS_NOT, Op.ANSWERED), any("it's", "a'b\"", "“ж”", "a"));
            case 4 ->
                new Condition.Test(
                        "day",
                        any(Op.MORE, Op.LESS, Op.AT_LEAST, Op.AT_MOST),
                        any("2026-06-01", Value.TODAY, "${day}"));
            default ->
                new Condition.Test(
                        any("number", "decimal"),
                        any(Op.MORE, Op.LESS, Op.AT_LEAST, Op.AT_MOST, Op.IS, Op.NOT_ANSWERED),
                        any("5", "1.5", "-3", Value.THIS_YEAR, "${number}"));
        };
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
