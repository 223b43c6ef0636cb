package kompas.surveys.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The Compass takes an evening on fifty-six pages and a quarter of an hour on fifteen. */
class WayTests {

    private static final int MOST_PAGES = 15;
    private static final int MOST_QUESTIONS = 8;

    private static final String NEEDS = """
            | survey | | | | | | |
            | | type | name | label | relevant | choice_filter | appearance |
            | | begin_group | page | What you need | | | |
            | | select_multiple kind | needs | Needs | | | |
            | | begin_group | room | A room | selected(${needs}, 'room') | | field-list |
            | | text | when | When? | | | |
            | | text | size | How large? | | | |
            | | end_group | | | | | |
            | | begin_group | money | Money | selected(${needs}, 'money') | | field-list |
            | | text | sum | How much? | | | |
            | | end_group | | | | | |
            | | end_group | | | | | |
            | | select_one region | region | Region | | | |
            | | select_one town | town | Town | | region = ${region} | |
            | choices | | | |
            | | list_name | name | label | region |
            | | kind | room | A room | |
            | | kind | money | Money | |
            | | region | north | North | |
            | | town | ruse | Ruse | north |
            """;

    private static Form form(String table) throws Exception {
        String xform = XlsForm.compile(Workbooks.markdown("form", table)).xform();
        return Form.parse(xform, name -> Optional.empty());
    }

    @Test
    void theCompassTakesAFewPagesOfAFewQuestionsEach() throws Exception {
        Form form = form(
                new ClassPathResource("surveys/questionnaires/compass.md").getContentAsString(StandardCharsets.UTF_8));
        Filling filling = form.begin();
        Way way = new Way(form.pages(), "how", filling);
        way.say(Way.BY_THEMSELVES);
        List<FormPage> pages = way.pages("bg");
        assertThat(pages.size()).as(() -> described(pages)).isBetween(10, MOST_PAGES);
        assertThat(pages.stream().mapToInt(FormPage::questions).max().orElseThrow())
                .as(() -> described(pages))
                .isLessThanOrEqualTo(MOST_QUESTIONS);
    }

    private static String described(List<FormPage> pages) {
        StringBuilder text = new StringBuilder();
        for (FormPage page : pages) {
            text.append(page.path())
                    .append(' ')
                    .append(page.questions())
                    .append(' ')
                    .append(page.more())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void aGroupAskedBecauseOfAnAnswerComesBehindItAndACascadeStaysTogether() throws Exception {
        Form form = form(NEEDS);
        Filling filling = form.begin();
        Way way = new Way(form.pages(), "", filling);
        filling.answer("/data/page/needs", "room money", "en");
        assertThat(way.pages("en").stream().map(FormPage::path))
                .containsExactly("/data/page/needs", "/data/page/room", "/data/region");
        assertThat(way.pages("en").get(1).questions()).isEqualTo(3);
        assertThat(way.pages("en").get(2).questions())
                .as("no town before a region")
                .isEqualTo(1);
        filling.answer("/data/region", "north", "en");
        assertThat(way.pages("en").get(2).questions()).isEqualTo(2);
        assertThat(way.find(way.pages("en"), "/data/page/money/sum")).contains(1);
    }
}
