package kompas.surveys.writing.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.bindings.Binding;
import kompas.surveys.bindings.Bindings;
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

    @Test
    void questionsComeOverWithChoicesUnderFreeNamesAndTheFormStaysOne() throws Exception {
        Manuscript compass = ManuscriptTests.ready("compass");
        Manuscript training = ManuscriptTests.ready("training-needs");
        for (Item item : compass.outline().items()) {
            XlsForm.compile(taken(training, compass, item.key()).workbook());
            XlsForm.compile(taking(training, compass, item.key())
                    .withWhatTheyLeanOn()
                    .insert(Optional.empty())
                    .workbook());
        }
        Manuscript twice = taken(taken(training, compass, "place", "legal_form"), compass, "place");
        XlsForm.compile(twice.workbook());
        assertThat(twice.outline().find("place_2")).isPresent();
    }

    @Test
    void aConditionOnWhatStaysBehindIsSaidAndGoesOrItsQuestionComesToo() throws Exception {
        Manuscript needs = ManuscriptTests.ready("community-needs");
        Manuscript blank = Beginning.blank("Ours", List.of("Dansk (da)"));
        TakingOver taking = taking(blank, needs, "give_words");
        assertThat(taking.leanings()).extracting(leaning -> leaning.on().name()).containsOnly("give");
        assertThat(cell(taking.insert(Optional.empty()), "give_words", "bind::relevant"))
                .isEmpty();
        Manuscript both = taking.withWhatTheyLeanOn().insert(Optional.empty());
        assertThat(cell(both, "give_words", "bind::relevant")).contains("${give}");
        assertThat(taking(both, needs, "give_words").leanings())
                .as("what the condition looks at is there already")
                .isEmpty();
    }

    @Test
    void wordsComeInTheLanguagesThereAreAndAnswersGoWhereTheyWent() throws Exception {
        Manuscript compass = ManuscriptTests.ready("compass");
        Manuscript taken = taken(Beginning.blank("Ours", List.of("dansk (da)")), compass, "phone", "legal_form");
        assertThat(Languages.of(taken).all()).containsExactly("dansk (da)");
        assertThat(cell(taken, "phone", "label::dansk (da)")).isEqualTo("Telefonnummer, som alle må se");
        assertThat(Bindings.of(taken.workbook()))
                .extracting(Binding::bindsTo)
                .containsExactlyInAnyOrder("phone", "legal_form");
        assertThat(Bindings.of(taken(taken, compass, "phone").workbook()))
                .as("a fact is filled by one question")
                .hasSize(2);
        Manuscript nameless = Manuscript.of(Workbooks.markdown("x", PLAIN));
        assertThat(cell(
                        TakingOver.of(nameless, compass, Set.of("phone"), "bg").insert(Optional.empty()),
                        "phone",
                        "label"))
                .isEqualTo("Телефон, който всички виждат");
        assertThat(cell(taken(taken, nameless, "q"), "q", "label::dansk (da)")).isEqualTo("Question");
    }

    @Test
    void whatAQuestionCountsWithComesAlongWithTheSectionItRepeatsIn() throws Exception {
        Manuscript counting = Manuscript.of(Workbooks.markdown("x", """
                | survey | | | | |
                | | type | name | label | calculation |
                | | begin_repeat | person | Person | |
                | | integer | age | Age | |
                | | end_repeat | | | |
                | | calculate | sum | | sum(${age}) |
                | | note | said | Together ${sum} | |
                """));
        Manuscript taken = taken(Beginning.blank("Ours", List.of("English (en)")), counting, "said");
        assertThat(taken.outline().items().stream().map(Item::name))
                .containsExactly("start", "end", "today", "person", "age", "sum", "said");
        XlsForm.compile(taken.workbook());
    }

    private static TakingOver taking(Manuscript to, Manuscript from, String... keys) {
        return TakingOver.of(to, from, Set.of(keys), "en");
    }

    private static Manuscript taken(Manuscript to, Manuscript from, String... keys) {
        return taking(to, from, keys).insert(Optional.empty());
    }

    private static String cell(Manuscript m, String name, String key) {
        return m.survey().cell(m.outline().find(name).orElseThrow().row(), key);
    }
}
