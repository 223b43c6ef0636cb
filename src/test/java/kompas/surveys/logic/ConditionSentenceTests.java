package kompas.surveys.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Somebody who has never seen an expression understands when a question is asked, in her own language. */
class ConditionSentenceTests {

    private static final Messages MESSAGES =
            new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/*.properties");

    private static final String FORM = """
            | survey |
            | | type | name | label::English (en) | label::Dansk (da) | label::Български (bg) | calculation |
            | | select_one f | form | Legal form | Hvilken slags forening er det? | Каква е правната форма? | |
            | | select_multiple n | needs | Needs | Behov | Нужди | |
            | | integer | founded | Founded | Stiftet | Основана | |
            | | date | began | Begun | Begyndt | Начало | |
            | | text | note | Note | Note | Бележка | |
            | | calculate | formal | | | | if(${form} = 'group', 'no', 'yes') |
            | | calculate | busy | | | | if(${formal} = 'yes' and ${needs} != '', 1, 0) |
            | | calculate | round | | | | if(${round} = 'a', 'a', 'b') |
            | choices |
            | | list_name | name | label::English (en) | label::Dansk (da) | label::Български (bg) |
            | | f | group | Informal group | Borgergruppe | Неформална група |
            | | f | union | Union | Fagforening | Съюз |
            | | n | space | Space | Lokaler | Място |
            | | n | none | Nothing | Ingenting | Нищо |
            """;

    private static ConditionSentence in(String language) {
        return FormLogic.of(workbook()).in(new Text(MESSAGES, language));
    }

    private static Workbook workbook() {
        try {
            return Workbooks.markdown("form", FORM);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String shown(String language, String xpath) {
        return in(language).shownIf(Conditions.read(xpath).orElseThrow());
    }

    private static String limit(String language, String xpath, String question) {
        return in(language).limit(Conditions.read(xpath).orElseThrow(), question);
    }

    @Test
    void aConditionReadsAsASentenceInEachLanguage() {
        String one = "${form} = 'group'";
        assertThat(shown("en", one)).isEqualTo("Shown if “Legal form” is “Informal group”");
        assertThat(shown("da", one))
                .isEqualTo("Vises, hvis svaret på »Hvilken slags forening er det?« er »Borgergruppe«");
        assertThat(shown("bg", one))
                .isEqualTo("Показва се, ако отговорът на „Каква е правната форма?“ е „Неформална група“");
        assertThat(shown("da", "not(selected(${needs}, 'none'))"))
                .isEqualTo("Vises, hvis »Ingenting« ikke er valgt under »Behov«");
        assertThat(in("bg").requiredIf(Conditions.read("${note} != ''").orElseThrow()))
                .isEqualTo("Отговорът е задължителен, ако на „Бележка“ е отговорено");
    }

    @Test
    void whatBelongsTogetherIsSaidInOneBreath() {
        assertThat(shown("en", "${form} = 'group' or ${form} = 'union'"))
                .isEqualTo("Shown if “Legal form” is “Informal group” or “Union”");
        assertThat(shown("en", "${form} != 'group' and ${note} != '' and ${form} != 'union'"))
                .isEqualTo("Shown if “Legal form” is not “Informal group” or “Union” and “Note” is answered");
        assertThat(shown("en", "${founded} >= 1900 and ${founded} <= 2026"))
                .isEqualTo("Shown if “Founded” is between 1900 and 2026");
        assertThat(shown("en", "${note} != '' and (${founded} > 12345 or selected(${needs}, 'space'))"))
                .isEqualTo(
                        "Shown if “Note” is answered and (“Founded” is more than 12,345 or “Needs” includes “Space”)");
    }

    @Test
    void calculationsInBetweenAreLeftOut() {
        assertThat(shown("en", "${formal} = 'yes'")).isEqualTo("Shown if “Legal form” is not “Informal group”");
        assertThat(shown("en", "${busy} = 1"))
                .isEqualTo("Shown if “Legal form” is not “Informal group” and “Needs” is answered");
        assertThat(shown("en", "${busy} != 1"))
                .isEqualTo("Shown if “Legal form” is “Informal group” or “Needs” is not answered");
        assertThat(shown("en", "${formal} = 'perhaps'")).isEqualTo("Shown if “formal” is “perhaps”");
        assertThat(shown("en", "${round} = 'a'")).isEqualTo("Shown if “round” is “a”");
    }

    @Test
    void aLimitSaysWhatIsAllowed() {
        assertThat(limit("en", ". >= 0 and . <= 100", "founded")).isEqualTo("Allowed: between 0 and 100");
        assertThat(limit("en", ". <= today()", "began")).isEqualTo("Allowed: not in the future");
        assertThat(limit("da", "count-selected(.) <= 3", "needs")).isEqualTo("Tilladt: højst 3 valg");
        assertThat(limit("bg", "string-length(.) <= 300", "note")).isEqualTo("Приема се: най-много 300 знака");
        assertThat(limit("en", "not(selected(., 'none') and count-selected(.) > 1)", "needs"))
                .isEqualTo("Allowed: “Nothing” only by itself");
        assertThat(limit("en", ". >= ${began} and . < date('2026-10-03')", "began"))
                .isEqualTo("Allowed: not before the answer to “Begun” and before 3 October 2026");
        assertThat(limit("en", ". >= 1000 and . <= number(format-date(today(), '%Y'))", "founded"))
                .isEqualTo("Allowed: between 1000 and this year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compass", "training-needs", "community-needs", "outcome", "outcome-follow-up"})
    void everyConditionOfTheReadyQuestionnairesCanBeSaid(String key) throws Exception {
        Form form = new FormReading(
                        Workbooks.markdown(
                                key,
                                new ClassPathResource("surveys/questionnaires/" + key + ".md")
                                        .getContentAsString(StandardCharsets.UTF_8)),
                        new Problems())
                .read();
        assertThat(form).isNotNull();
        List<String> unread = new ArrayList<>();
        List<String> technical = new ArrayList<>();
        ConditionSentence sentence = FormLogic.of(form).in(new Text(MESSAGES, "en"));
        form.root().everything(element -> {
            String relevant = bind(element, "relevant");
            Optional<Condition> condition = Conditions.read(relevant);
            condition.map(sentence::shownIf).filter(said -> said.contains("_")).ifPresent(technical::add);
            if (!relevant.isEmpty() && condition.isEmpty()) {
                unread.add(element.name() + ": " + relevant);
            }
            String constraint = bind(element, "constraint");
            if (!constraint.isEmpty()
                    && !constraint.startsWith("regex(")
                    && Conditions.read(constraint).isEmpty()) {
                unread.add(element.name() + ": " + constraint);
            }
        });
        assertThat(unread).isEmpty();
        assertThat(technical).isEmpty();
    }

    private static String bind(Element element, String attribute) {
        return switch (element) {
            case Question question -> question.details().bind().getOrDefault(attribute, "");
            case Section section -> section.details().bind().getOrDefault(attribute, "");
            default -> "";
        };
    }
}
