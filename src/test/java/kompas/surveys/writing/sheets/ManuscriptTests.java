package kompas.surveys.writing.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Writing on a workbook changes what it should and loses nothing. */
class ManuscriptTests {

    private static final String SMALL = """
            | survey |              |        |                   |                     |                  |        |
            |        | type         | name   | label::English (en) | label::Dansk (da) | relevant         | my own |
            |        | start        | start  |                   |                     |                  |        |
            |        | begin group  | who    | Who               | Hvem                |                  | kept   |
            |        | text         | name   | Your name         | Dit navn            |                  |        |
            |        | select one f | field  | Your field        |                     |                  | x      |
            |        | end group    |        |                   |                     |                  |        |
            |        | select_one f | other  | Another           | En anden            | ${field} = 'a'   |        |
            |        | text         | why    | Why ${other}?     | Hvorfor?            | ${name} != ''    |        |
            | choices |             |        |                   |                     |                  |        |
            |        | list_name    | name   | label::English (en) | label::Dansk (da) |                  |        |
            |        | f            | a      | Art               | Kunst               |                  |        |
            |        | f            | b      | Books             | Bøger               |                  |        |
            | settings |            |        |                   |                     |                  |        |
            |        | form_title   | form_id | default_language |                     |                  |        |
            |        | Small        | small  | English (en)      |                     |                  |        |
            | bindings |            |        |                   |                     |                  |        |
            |        | question     | binds_to |                 |                     |                  |        |
            |        | name         | name   |                   |                     |                  |        |
            | notes of mine |       |        |                   |                     |                  |        |
            |        | whatever     |        |                   |                     |                  |        |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"compass", "training-needs", "community-needs", "outcome", "outcome-follow-up"})
    void readyQuestionnairesSurviveEveryActAndAreFormsAfterwards(String key) throws Exception {
        Manuscript m = ready(key);
        assertThat(m.withSurvey(m.survey()).workbook()).isEqualTo(m.workbook());
        Manuscript copied = m;
        Manuscript renamed = m;
        Manuscript moved = m;
        for (Item item : m.outline().items()) {
            if (item.depth() == 0 && !item.name().isEmpty()) {
                copied = Questions.duplicate(copied, item.key());
                renamed = Names.rename(renamed, item.key(), item.name() + "_x");
            }
            Optional<Moving.To> down = Moving.down(
                    moved.outline(), moved.outline().find(item.key()).orElseThrow());
            Moving.To to = down.orElse(new Moving.To(Moving.Where.AFTER, item.key()));
            Manuscript there = Moving.move(moved, item.key(), to);
            assertThat(rows(there)).containsExactlyInAnyOrderElementsOf(rows(moved));
            moved = there;
        }
        for (Manuscript each :
                List.of(copied, renamed, Languages.add(m, "Français (fr)"), Languages.remove(m, "Dansk (da)"))) {
            assertThatCode(() -> XlsForm.compile(each.workbook())).doesNotThrowAnyException();
        }
    }

    @Test
    void nothingInTheCasesOfTheCompilerChangesWhenItIsOnlyLookedAt() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/xlsform"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                for (String form : Files.readString(file).split("\n## ")) {
                    if (form.contains("| survey")) {
                        looked(form);
                    }
                }
            }
        }
    }

    private static void looked(String form) throws Exception {
        String table = String.join(
                "\n", form.lines().filter(line -> line.strip().startsWith("|")).toList());
        Manuscript m = Manuscript.of(Workbooks.markdown("case", table));
        Languages.of(m);
        Manuscript same = m;
        for (Item item : m.outline().items()) {
            for (Wording wording : Wording.all()) {
                for (String language : Languages.of(m).all()) {
                    String text = wording.in(Languages.of(m), same.survey(), item.row(), language);
                    String column = wording.key(Languages.of(m), same.survey(), language);
                    same = same.withSurvey(same.survey().with(item.row(), column, text));
                }
            }
            same = Choices.order(
                    same,
                    item.list(),
                    Choices.of(same, item.list()).stream()
                            .map(Choices.Choice::name)
                            .toList());
            assertThat(Card.kind(same, item.key(), Card.kind(same, item))).isSameAs(same);
        }
        assertThat(same.workbook()).isEqualTo(m.workbook());
    }

    @Test
    void anotherWordingChangesOneCellAndLeavesColumnsNobodyKnows() {
        Manuscript m = small();
        Item field = item(m, "field");
        Manuscript written = m.withSurvey(m.survey().with(field.row(), "label::Dansk (da)", "Dit felt"));
        assertThat(difference(m, written)).containsExactly("Dit felt");
        assertThat(written.survey().cells(field.row())).containsEntry("my own", "x");
        Manuscript hinted = m.withSurvey(m.survey().with(field.row(), "hint::Dansk (da)", "Skriv"));
        assertThat(hinted.survey().sheet().headings()).contains("hint::Dansk (da)");
        assertThat(hinted.workbook().sheets().subList(1, 5))
                .isEqualTo(m.workbook().sheets().subList(1, 5));
    }

    @Test
    void aNewNameIsKnownWhereverTheOldOneWas() throws Exception {
        Manuscript renamed = Names.rename(Names.rename(small(), "field", "topic"), "name", "called");
        assertThat(renamed.survey().cell(item(renamed, "other").row(), "bind::relevant"))
                .isEqualTo("${topic} = 'a'");
        assertThat(renamed.survey().cell(item(renamed, "why").row(), "bind::relevant"))
                .isEqualTo("${called} != ''");
        assertThat(renamed.workbook().sheets().get(3).rows().getFirst().cells()).containsExactly("called", "name");
        assertThat(Names.rename(small(), "field", "name").workbook()).isEqualTo(small().workbook());
        assertThat(Names.rename(small(), "field", "two words").workbook()).isEqualTo(small().workbook());
        XlsForm.compile(renamed.workbook());
    }

    @Test
    void whatSpeaksOfAQuestionIsNamedBeforeItGoes() {
        Manuscript m = small();
        assertThat(Mention.of(m, item(m, "other"))).extracting(Mention::column).containsExactly("label::English (en)");
        List<Mention> ofWho = Mention.of(m, item(m, "who"));
        assertThat(ofWho)
                .allMatch(Mention::isCondition)
                .extracting(mention -> mention.item().name())
                .containsExactly("other", "why");
        Manuscript removed = Questions.remove(m, "who");
        assertThat(removed.outline().items()).extracting(Item::name).containsExactly("start", "other", "why");
        assertThat(removed.survey().cell(item(removed, "other").row(), "bind::relevant"))
                .isEmpty();
        assertThat(removed.workbook().sheets().get(3).rows()).isEmpty();
        assertThatCode(() -> XlsForm.compile(removed.workbook())).doesNotThrowAnyException();
    }

    @Test
    void aStepUpOrDownLeadsIntoSectionsAndOutOfThem() {
        Manuscript m = small();
        Manuscript in =
                Moving.move(m, "other", Moving.up(m.outline(), item(m, "other")).orElseThrow());
        assertThat(names(in)).containsExactly("start", "who", "name", "field", "other", "why");
        assertThat(in.outline().parent(item(in, "other"))).map(Item::name).contains("who");
        Manuscript out = Moving.move(
                in, "other", Moving.down(in.outline(), item(in, "other")).orElseThrow());
        assertThat(out.workbook()).isEqualTo(m.workbook());
        Manuscript inItself = Moving.move(m, "who", new Moving.To(Moving.Where.LAST_IN, "who"));
        assertThat(inItself).isSameAs(m);
        Manuscript section =
                Moving.move(m, "who", Moving.down(m.outline(), item(m, "who")).orElseThrow());
        assertThat(names(section)).containsExactly("start", "other", "who", "name", "field", "why");
    }

    @Test
    void aListOthersUseCanBecomeItsOwn() {
        Manuscript m = small();
        assertThat(m.outline().sharing(item(m, "other"))).extracting(Item::name).containsExactly("field");
        Manuscript own = Choices.own(m, item(m, "other"));
        assertThat(own.survey().cell(item(own, "other").row(), "type")).isEqualTo("select_one other");
        Manuscript changed = Choices.add(own, "other", Map.of("English (en)", "Other: music"));
        assertThat(Choices.of(changed, "f")).hasSize(2);
        assertThat(Choices.of(changed, "other"))
                .extracting(Choices.Choice::name)
                .containsExactly("a", "b", "other_music");
        Manuscript turned = Choices.order(changed, "other", List.of("b", "other_music", "a"));
        assertThat(Choices.of(turned, "other"))
                .extracting(Choices.Choice::name)
                .containsExactly("b", "other_music", "a");
        assertThat(Choices.of(Choices.remove(turned, "other", "a"), "other")).hasSize(2);
    }

    @Test
    void anotherKindOfAnswerKeepsWhatItCan() throws Exception {
        Manuscript several = Card.kind(small(), "field", Kind.SEVERAL_OF);
        assertThat(several.survey().cell(item(several, "field").row(), "type")).isEqualTo("select_multiple f");
        Manuscript yesNo = Card.kind(small(), "name", Kind.YES_NO);
        assertThat(Card.kind(yesNo, item(yesNo, "name"))).isEqualTo(Kind.YES_NO);
        assertThat(Choices.of(yesNo, "yes_no").getFirst().labels()).containsEntry("Dansk (da)", "Ja");
        Manuscript longer = Card.kind(Card.kind(small(), "name", Kind.LONG_TEXT), "name", Kind.SHORT_TEXT);
        assertThat(item(longer, "name").kind()).isEqualTo(Kind.SHORT_TEXT);
        Manuscript repeated = Card.kind(small(), "who", Kind.REPEATED);
        assertThat(repeated.survey().cell(item(repeated, "who").end() - 1, "type"))
                .isEqualTo("end_repeat");
        for (Manuscript each : List.of(several, yesNo, longer, repeated)) {
            XlsForm.compile(each.workbook());
        }
    }

    @Test
    void limitsAreReadAndWrittenInPlainTerms() {
        for (String plain : List.of(
                ". >= 0 and . <= 100", ". <= today()", "string-length(.) <= 80", "count-selected(.) <= 3", "")) {
            assertThat(Limit.read(plain).write()).isEqualTo(plain);
            assertThat(Limit.read(plain).own()).isEmpty();
        }
        assertThat(Limit.read(". >= 1000 and . <= number(format-date(today(), '%Y'))")
                        .own())
                .startsWith(". >= 1000 and");
        assertThat(Limit.read("regex(., '^a$')").write()).isEqualTo("regex(., '^a$')");
    }

    @Test
    void missingTranslationsAreCounted() {
        assertThat(Gaps.counted(small())).containsEntry("English (en)", 0).containsEntry("Dansk (da)", 1);
        Manuscript more = Languages.add(small(), "Български (bg)");
        assertThat(Gaps.counted(more)).containsEntry("Български (bg)", 7);
        assertThat(Languages.remove(more, "Български (bg)").workbook()).isEqualTo(small().workbook());
    }

    private static Manuscript small() {
        try {
            return Manuscript.of(Workbooks.markdown("small", SMALL));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Manuscript ready(String key) throws Exception {
        return Manuscript.of(Workbooks.markdown(key, text("surveys/questionnaires/" + key + ".md")));
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private static Item item(Manuscript m, String name) {
        return m.outline().find(name).orElseThrow();
    }

    private static List<String> names(Manuscript m) {
        return m.outline().items().stream().map(Item::name).toList();
    }

    private static List<List<String>> rows(Manuscript m) {
        return m.survey().sheet().rows().stream().map(Row::cells).toList();
    }

    /** Cells that are in the second and not in the first, place by place. */
    private static List<String> difference(Manuscript first, Manuscript second) {
        List<String> found = new ArrayList<>();
        Workbook one = first.workbook();
        for (int s = 0; s < one.sheets().size(); s++) {
            Sheet before = one.sheets().get(s);
            Sheet after = second.workbook().sheets().get(s);
            assertThat(after.headings()).isEqualTo(before.headings());
            for (int r = 0; r < before.rows().size(); r++) {
                List<String> a = before.rows().get(r).cells();
                List<String> b = after.rows().get(r).cells();
                for (int c = 0; c < b.size(); c++) {
                    if (c >= a.size() || !a.get(c).equals(b.get(c))) {
                        found.add(b.get(c));
                    }
                }
            }
        }
        return found;
    }
}
