package kompas.surveys.writing.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.workbook.UnreadableWorkbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;

/** What is taken over asks and offers what it did where it came from. */
class TakingOverTests {

    @Test
    void whatSpeaksOfAQuestionSpeaksOfTheSameOneUnderItsNewName() throws Exception {
        Manuscript here = manuscript("""
                | survey | | | |
                | | type | name | label |
                | | integer | age | Your age |
                """);
        Manuscript taken = taken(here, manuscript("""
                | survey | | | |
                | | type | name | label |
                | | integer | age | The age of your eldest |
                | | integer | age_2 | The age of your youngest |
                | | note | said | The eldest is ${age} |
                """), "age", "age_2", "said");
        assertThat(taken.outline().items().stream().map(Item::name)).containsExactly("age", "age_3", "age_2", "said");
        assertThat(taken.survey().cell(item(taken, "said").row(), "label")).isEqualTo("The eldest is ${age_3}");
        XlsForm.compile(taken.workbook());
    }

    @Test
    void everyListThatComesKeepsItsChoicesWhateverListsThereAre() throws Exception {
        Manuscript here = manuscript("""
                | survey | | | |
                | | type | name | label |
                | | select_one way | mine | Mine |
                | choices | | | |
                | | list_name | name | label |
                | | way | foot | On foot |
                """);
        Manuscript taken = taken(here, manuscript("""
                | survey | | | |
                | | type | name | label |
                | | select_one way | there | There |
                | | select_one way_2 | back | Back |
                | choices | | | |
                | | list_name | name | label |
                | | way | bus | By bus |
                | | way_2 | train | By train |
                """), "there", "back");
        assertThat(offered(taken, "mine")).containsExactly("On foot");
        assertThat(offered(taken, "there")).containsExactly("By bus");
        assertThat(offered(taken, "back")).containsExactly("By train");
        XlsForm.compile(taken.workbook());
    }

    @Test
    void answersOfTheSameNamesInOtherWordsComeWithTheirOwn() {
        Manuscript here = manuscript(scale("Bad", "Good"));
        assertThat(offered(taken(here, manuscript(scale("Never", "Always")), "often"), "often_2"))
                .containsExactly("Never", "Always");
        assertThat(item(taken(here, manuscript(scale("Bad", "Good")), "often"), "often_2")
                        .list())
                .as("the same words are there once")
                .isEqualTo("scale");
    }

    private static String scale(String low, String high) {
        return """
                | survey | | | |
                | | type | name | label |
                | | select_one scale | often | How is it? |
                | choices | | | |
                | | list_name | name | label |
                | | scale | 1 | %s |
                | | scale | 2 | %s |
                """.formatted(low, high);
    }

    @Test
    void aQuestionByItselfHasNoPicturesNeitherHasWhatItOffers() {
        Manuscript excerpt = TakingOver.excerpt(manuscript("""
                | survey | | | | |
                | | type | name | label | image |
                | | select_one tree | tree | Which tree? | trees.png |
                | choices | | | | |
                | | list_name | name | label | image |
                | | tree | oak | Oak | oak.png |
                """), Set.of("tree"));
        assertThat(excerpt.workbook().toString()).contains("Which tree?", "Oak").doesNotContain("png");
    }

    private static List<String> offered(Manuscript m, String name) {
        return Choices.of(m, item(m, name).list()).stream()
                .map(choice -> choice.label(""))
                .toList();
    }

    private static Item item(Manuscript m, String name) {
        return m.outline().find(name).orElseThrow();
    }

    private static Manuscript taken(Manuscript to, Manuscript from, String... keys) {
        return TakingOver.of(to, from, Set.of(keys), "en").insert(Optional.empty());
    }

    private static Manuscript manuscript(String markdown) {
        try {
            return Manuscript.of(Workbooks.markdown("x", markdown));
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        }
    }
}
