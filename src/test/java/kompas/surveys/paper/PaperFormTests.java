package kompas.surveys.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.paper.PaperItem.Box;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.Form;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What whoever fills in a questionnaire with a pen is asked, and is told of the way through it. */
class PaperFormTests {

    private static final String FORM = """
            | survey |                 |         |                     |                                    |              |
            |        | type            | name    | label               | relevant                           | calculation  |
            |        | select_one how  | how     | How?                |                                    |              |
            |        | calculate       | asked   |                     |                                    | if(${how} = 'paper', 'no', 'yes') |
            |        | text            | visitor | Who went there?     | ${asked} = 'yes'                   |              |
            |        | select_one yn   | active  | Is it active?       |                                    |              |
            |        | integer         | members | How many members?   | ${active} = 'yes'                  |              |
            |        | select_multiple f | fields | What is it about?  |                                    |              |
            |        | text            | river   | Which river?        | selected(${fields}, 'nature') and ${active} != 'no' |  |
            |        | image           | photo   | A photo             |                                    |              |
            |        | begin_repeat    | partner | Partner             |                                    |              |
            |        | text            | who     | Who?                |                                    |              |
            |        | text            | of      | What of ${who}?     | string-length(${who}) > 3          |              |
            |        | end_repeat      |         |                     |                                    |              |
            | choices |                |         |                     |                                    |              |
            |        | list_name       | name    | label               |                                    |              |
            |        | how             | paper   | On paper            |                                    |              |
            |        | how             | visit   | At a visit          |                                    |              |
            |        | yn              | yes     | Yes                 |                                    |              |
            |        | yn              | no      | No                  |                                    |              |
            |        | f               | culture | Culture             |                                    |              |
            |        | f               | nature  | Nature              |                                    |              |
            """;

    private final List<PaperItem> items = read(FORM).items();

    private static PaperForm read(String written) {
        try {
            Form form = new FormReading(Workbooks.markdown("compass", written), new Problems()).read();
            assertThat(form).isNotNull();
            return new PaperReading(
                            form,
                            new Text(
                                    new Messages(
                                            new PathMatchingResourcePatternResolver(),
                                            "classpath:messages/*.properties"),
                                    "en"),
                            "how")
                    .read();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private PaperItem asked(String label) {
        return items.stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsKnownOfACopyOnPaperOrCannotBeWrittenIsNotAsked() {
        assertThat(items.stream().map(PaperItem::label))
                .doesNotContain("How?", "Who went there?", "A photo")
                .contains("Is it active?");
        assertThat(asked("Is it active?").number()).isEqualTo(1);
    }

    @Test
    void anArrowLeadsPastQuestionsThatAreNotForThem() {
        assertThat(asked("Is it active?").boxes()).containsExactly(new Box("yes", "Yes", 0), new Box("no", "No", 3));
        assertThat(asked("How many members?").only()).isEmpty();
    }

    @Test
    void conditionsOfSeveralAnswersAreSaidInWordsAndUnclearOnesNotAtAll() {
        assertThat(asked("Which river?").only())
                .isEqualTo("Only if “Nature” is ticked in question 3 and the answer to question 1 is not “No”.");
        assertThat(asked("What of ………?").only()).isEmpty();
    }

    @Test
    void whatRepeatsHasRoomForThreeAndKeepsItsNumbers() {
        assertThat(items.stream().filter(item -> item.label().equals("Who?")))
                .extracting(PaperItem::path, PaperItem::number)
                .containsExactly(
                        tuple("/data/partner[1]/who", 5),
                        tuple("/data/partner[2]/who", 5),
                        tuple("/data/partner[3]/who", 5));
        assertThat(items.stream().filter(item -> item.kind() == Kind.ENTRY).map(PaperItem::label))
                .containsExactly("Partner 1", "Partner 2", "Partner 3");
    }
}
