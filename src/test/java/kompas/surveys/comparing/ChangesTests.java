package kompas.surveys.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever publishes a new version knows what is different, and no answer loses its question unseen. */
class ChangesTests {

    private static final Text ENGLISH =
            new Text(new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/*.properties"), "en");

    private static final String FORM = """
            | survey |
            | | type | name | label::English (en) | label::Dansk (da) | required | relevant | constraint |
            | | text | name | What is it called? | Hvad hedder den? | yes | | string-length(.) <= 200 |
            | | select_one f | form | Legal form | Form | | | |
            | | integer | members | How many members? | Hvor mange medlemmer? | | ${form} = 'union' | . >= 0 and . <= 1000 |
            | | begin_group | place | Where | Hvor | | | |
            | | text | street | Street | Vej | | | |
            | | end_group | | | | | | |
            | | begin_repeat | partner | Partner | Partner | | | |
            | | text | who | Who? | Hvem? | | | |
            | | end_repeat | | | | | | |
            | | calculate | big | | | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Dansk (da) |
            | | f | union | Union | Forening |
            | | f | group | Informal group | Borgergruppe |
            | settings |
            | | form_title | form_id | version |
            | | Form | form | 1 |
            """;

    private static Workbook workbook(String form) {
        try {
            return Workbooks.markdown("form", form);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Change> changes(String from, String to) {
        String after = FORM.replace(from, to);
        assertThat(after).isNotEqualTo(FORM);
        return Changes.between(workbook(FORM), workbook(after));
    }

    private static String told(List<Change> changes) {
        return changes.stream()
                .map(change ->
                        change.what() + " " + change.item().map(Item::path).orElse("") + " " + change.safety())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "| | text | street | Street | Vej | | | |; | | text | street | Street | Vej | | | | // | | text | town | Town | By | | | |; ADDED place/town SAFE",
                "| | text | street | Street | Vej | | | |; | | text | house | Number | Nummer | | | |; ADDED place/house SAFE, REMOVED place/street LOSES",
                "| text | street |; | text | road |; RENAMED place/street LOSES",
                "| text | street |; | note | street |; KIND place/street LOSES",
                "Street | Vej; Street or square | Vej; WORDING place/street SAFE",
                "| select_one f |; | select_multiple f |; KIND form LOSES",
                "| | f | group | Informal group | Borgergruppe |; | | f | other | Other | Andet |; CHOICE_ADDED form SAFE, CHOICE_REMOVED form LOSES",
                "| f | group |; | f | citizens |; CHOICE_RENAMED form LOSES",
                "Informal group; Group without papers; CHOICE_WORDING form SAFE",
                "${form} = 'union'; ${form} != 'group'; CONDITION members WARNS",
                "| ${form} = 'union' |; | |; CONDITION_GONE members SAFE",
                ". >= 0 and . <= 1000; . >= 0 and . <= 5000; LIMIT_LOOSER members SAFE",
                ". >= 0 and . <= 1000; . >= 0; LIMIT_LOOSER members SAFE",
                ". >= 0 and . <= 1000; . >= 0 and . <= 500; LIMIT members WARNS",
                "string-length(.) <= 200; regex(., '^A'); LIMIT name WARNS",
                "Hvad hedder den? | yes; Hvad hedder den? | ; REQUIRED_GONE name SAFE",
                "| Legal form | Form | |; | Legal form | Form | yes |; REQUIRED form WARNS",
                "| | begin_group | place | Where | Hvor | | | |; | | begin_repeat | place | Where | Hvor | | | |; KIND place WARNS, MOVED_REPEAT place/street LOSES",
                "| Form | form | 1 |; | Form | form | 2 |; SETTING  SAFE"
            })
    void everyKindOfChangeIsFoundAndWhatItMeansForAnswers(String from, String to, String found) {
        String changed = FORM.replace(from.strip(), to.strip().replace(" // ", "\n"));
        if (to.contains("begin_repeat")) {
            changed = changed.replaceFirst("end_group", "end_repeat");
        }
        assertThat(told(Changes.between(workbook(FORM), workbook(changed)))).isEqualTo(found.strip());
    }

    @Test
    void onlyWhatWasMovedIsSaidToHaveMoved() {
        String first = "| | text | name | What is it called? | Hvad hedder den? | yes | | string-length(.) <= 200 |\n";
        String moved = FORM.replace(first, "").replace("| | begin_group | place", first + "| | begin_group | place");
        List<Change> changes = Changes.between(workbook(FORM), workbook(moved));
        assertThat(told(changes)).isEqualTo("MOVED name SAFE");
        assertThat(words(FORM, moved).say(changes.getFirst()).sentence())
                .isEqualTo("Stands after “How many members?” now");
    }

    @Test
    void aQuestionThatMovesIntoAnotherGroupIsTheSameQuestion() {
        String who = "| | text | who | Who? | Hvem? | | | |\n";
        String street = "| | text | street | Street | Vej | | | |\n";
        String moved = FORM.replace(who, "").replace(street, street + who);
        assertThat(told(Changes.between(workbook(FORM), workbook(moved)))).contains("MOVED_REPEAT partner/who LOSES");
    }

    @Test
    void rulesAreComparedAsSentences() {
        List<Change> changes = changes("${form} = 'union'", "${form} != 'union'");
        ChangeLine line = words(FORM, FORM.replace("${form} = 'union'", "${form} != 'union'"))
                .say(changes.getFirst());
        assertThat(line.before()).map(RuleSaid::text).contains("Shown if “Legal form” is “Union”");
        assertThat(line.after()).map(RuleSaid::text).contains("Shown if “Legal form” is not “Union”");
    }

    @Test
    void aTextIsComparedWordByWord() {
        assertThat(Piece.between("How many members do you have", "How many paying members have you?"))
                .extracting(piece -> piece.fate() + ":" + piece.words())
                .containsExactly("KEPT:How many", "NEW:paying", "KEPT:members", "GONE:do you", "KEPT:have", "NEW:you?");
    }

    @Test
    void answersAreHeldByTheOldPathAndTheOldChoice() {
        assertThat(changes("| f | group |", "| f | citizens |").getFirst().held())
                .contains(new Change.Held("form", Optional.of("group")));
        assertThat(changes("| text | street |", "| text | road |").getFirst().held())
                .contains(new Change.Held("place/street", Optional.empty()));
    }

    @Test
    void theSameQuestionnaireHasNoChangesAndEveryRuleOfTheReadyOneCanBeRead() throws Exception {
        String compass =
                new ClassPathResource("surveys/questionnaires/compass.md").getContentAsString(StandardCharsets.UTF_8);
        assertThat(Changes.between(workbook(compass), workbook(compass))).isEmpty();
        FormOutline outline = FormOutline.of(workbook(compass)).orElseThrow();
        RuleWords words = new RuleWords(ENGLISH, outline.logic(), "en");
        assertThat(outline.items())
                .flatExtracting(item -> Stream.of(words.condition(item), words.limit(item), words.required(item))
                        .flatMap(Optional::stream)
                        .toList())
                .hasSizeGreaterThan(80)
                .noneMatch(said -> ((RuleSaid) said).expression());
    }

    private static ChangeWords words(String before, String after) {
        return new ChangeWords(
                ENGLISH,
                FormOutline.of(workbook(before)).orElseThrow(),
                FormOutline.of(workbook(after)).orElseThrow());
    }
}
