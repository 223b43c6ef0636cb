package kompas.surveys.writing.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;

/** A first page is a form, and conditions of lines mean what they say. */
class BeginningTests {

    @Test
    void conditionsAreReadAndWrittenLineByLine() {
        for (String one : List.of("${a} = 'x' and ${b} != ''", "selected(${c}, 'y')", "${n} > 3 or ${n} < 1")) {
            assertThat(Rule.read(one).orElseThrow().write()).isEqualTo(one);
        }
        assertThat(Rule.read("").orElseThrow()).isEqualTo(Rule.ALWAYS);
        assertThat(Rule.read("${a} = 'x' and (${b} = 'y' or ${c} = 'z')")).isEmpty();
        assertThat(Rule.read("count(${r}) > 2")).isEmpty();
    }

    @Test
    void anEmptyPageIsAFormAndSoIsACopyUnderAnotherName() throws Exception {
        Manuscript blank = Beginning.blank("Пътят до нас", List.of("Български (bg)", "Dansk (da)"));
        XlsForm.compile(blank.workbook());
        XlsForm.compile(
                Questions.add(blank, Kind.SECTION, "s", Optional.empty()).workbook());
        Manuscript copy = Beginning.copy(ManuscriptTests.ready("compass"), "Compass");
        assertThat(copy.setting("id_string")).isEqualTo("compass-2");
        assertThat(copy.survey().sheet())
                .isEqualTo(ManuscriptTests.ready("compass").survey().sheet());
        assertThat(Languages.name(Manuscript.of(Workbooks.markdown("x", PLAIN)), "English (en)")
                        .survey()
                        .sheet()
                        .headings())
                .containsExactly("type", "name", "label::English (en)", "hint::English (en)");
    }

    private static final String PLAIN = """
            | survey | | | | |
            | | type | name | label | hint |
            | | text | q | Question | |
            """;
}
