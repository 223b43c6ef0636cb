package kompas.surveys.writing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.writing.sheets.Beginning;
import kompas.surveys.writing.sheets.Gaps;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.TakingOver;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;

/** The bank that comes with Kompas can be taken from, question by question, in all its languages. */
class ReadyQuestionsTests {

    private static final List<String> LANGUAGES = List.of("English (en)", "Dansk (da)", "Български (bg)");

    private final List<BankQuestion> all = new ReadyQuestions().all();

    @Test
    void everyThemeHasQuestionsAndNoTwoHaveOneKey() {
        Set<Theme> themes = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (BankQuestion question : all) {
            themes.add(question.theme());
            assertThat(keys.add(question.key())).as(question.key()).isTrue();
        }
        assertThat(themes).containsExactlyInAnyOrder(Theme.values());
        assertThat(all).hasSizeGreaterThan(100);
    }

    @Test
    void everyQuestionIsAFormByItselfAndLacksNoLanguage() throws Exception {
        for (BankQuestion question : all) {
            Manuscript taken = into(Beginning.blank("Ours", LANGUAGES), question);
            XlsForm.compile(taken.workbook());
            assertThat(Gaps.counted(taken).values()).as(question.key()).allMatch(missing -> missing == 0);
            assertThat(Languages.of(taken).all()).isEqualTo(LANGUAGES);
            long asked = question.excerpt().outline().items().stream()
                    .filter(item -> item.kind().asks())
                    .count();
            assertThat(asked).as(question.key()).isBetween(1L, 40L);
        }
    }

    @Test
    void allOfThemTogetherAreAForm() throws Exception {
        Manuscript m = Beginning.blank("Ours", LANGUAGES);
        for (BankQuestion question : all) {
            m = into(m, question);
        }
        XlsForm.compile(m.workbook());
    }

    @Test
    void aQuestionIsFoundByItsWordsInAnyLanguageAndByItsAnswers() {
        assertThat(all)
                .filteredOn(question -> question.says("frivillige timer"))
                .extracting(BankQuestion::key)
                .contains("questions.volunteer_hours");
        assertThat(all).filteredOn(question -> question.says("ДОБРОВОЛЦИ")).isNotEmpty();
        assertThat(all).filteredOn(question -> question.says("plakat")).isEmpty();
        assertThat(all).filteredOn(question -> question.says("плакат")).isNotEmpty();
    }

    @Test
    void whatFillsInAFactOfAnOrganisationSaysSo() {
        assertThat(all)
                .filteredOn(question -> question.key().equals("compass.phone"))
                .flatExtracting(BankQuestion::facts)
                .containsExactly("phone");
        assertThat(all)
                .filteredOn(question -> question.theme() == Theme.YOU)
                .flatExtracting(BankQuestion::facts)
                .isEmpty();
    }

    private static Manuscript into(Manuscript m, BankQuestion question) {
        return TakingOver.all(m, question.excerpt(), "en").insert(Optional.empty());
    }
}
