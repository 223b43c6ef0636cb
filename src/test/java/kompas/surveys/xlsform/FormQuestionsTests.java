package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kompas.surveys.workbook.Workbooks;
import org.junit.jupiter.api.Test;

/** Whoever reviews answers reads them in words, however the author of the form wrote its columns. */
class FormQuestionsTests {

    private static final String FORM = """
            | survey |                 |       |                     |                     |
            |        | Type            | Name  | Label::English (en) | Label::Dansk (da)   |
            |        | begin group     | who   | Who                 | Hvem                |
            |        | select one kind | kind  | What are you?       | Hvad er I?          |
            |        | select all that apply from kind or specify other | more | And? | Og? |
            |        | end group       |       |                     |                     |
            |        | note            | thanks | Thanks             | Tak                 |
            |        | calculate       | sum   |                     |                     |
            | choices |                |       |                     |                     |
            |        | list name       | value | label::English (en) | label::Dansk (da)   |
            |        | kind            | choir | A choir             | Et kor              |
            |        | kind            | club  | A club              | En klub             |
            """;

    @Test
    void choicesAreToldInWordsWithAnyOfTheNamesColumnsAndTypesMayHave() throws Exception {
        List<FormQuestion> questions = FormQuestions.of(Workbooks.markdown("who", FORM));
        assertThat(questions).extracting(FormQuestion::path).contains("who/kind", "who/more", "who/more_other");
        assertThat(questions).extracting(FormQuestion::path).doesNotContain("thanks");
        FormQuestion kind = questions.getFirst();
        assertThat(kind.label("da")).isEqualTo("Hvad er I?");
        assertThat(kind.words("choir", "da")).isEqualTo("Et kor");
        assertThat(questions.get(1).words("club choir", "en")).isEqualTo("A club, A choir");
        assertThat(kind.words("something new", "en")).isEqualTo("something new");
    }

    @Test
    void aLanguageTheFormDoesNotSpeakIsAnsweredInOneItDoes() throws Exception {
        assertThat(FormQuestions.of(Workbooks.markdown("who", FORM)).getFirst().label("bg"))
                .isEqualTo("What are you?");
    }

    @Test
    void whatIsNoFormHasNoQuestions() throws Exception {
        assertThat(FormQuestions.of(Workbooks.markdown("who", "| survey |\n| | nothing |\n")))
                .isEmpty();
    }
}
