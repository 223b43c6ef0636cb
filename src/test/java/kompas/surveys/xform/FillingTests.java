package kompas.surveys.xform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kompas.surveys.xform.Breach.Kind;
import org.junit.jupiter.api.Test;

/** Somebody who fills a form in on the web is led as a phone would lead her. */
class FillingTests {

    private static final String CONTROLS = """
            | survey |
            | | type | name | label | hint | guidance_hint | appearance | parameters | media::image | read_only |
            | | begin group | g | All | | | field-list | | | |
            | | range | r | R | | | | start=1 end=5 step=2 | | |
            | | image | i | I | | | signature | max-pixels=640 | | |
            | | select_multiple l | m | M | Several | Ask slowly | | | a.png | |
            | | acknowledge | k | K | | | | | | |
            | | date | d | D | | | | | | yes |
            | | geopoint | p | P | | | | | | |
            | | end group | | | | | | | | |
            | choices |
            | | list_name | name | label | media::image |
            | | l | x | X | x.png |
            | | l | y | Y | |
            """;

    private static List<String> paths(Filling filling) {
        return filling.screens("en").stream()
                .map(screen -> screen.prompts().isEmpty() ? "+" + screen.more() : screen.path())
                .toList();
    }

    @Test
    void screensFollowTheAnswers() throws Exception {
        Filling filling = Questionnaire.people().begin();
        assertThat(paths(filling))
                .containsExactly("/data/name", "/data/age", "/data/town", "/data/person[1]/called", "+/data/person");

        filling.answer("/data/person[1]/called", "Иво", "en");
        assertThat(paths(filling)).contains("/data/person[1]/old");
        filling.answer("/data/person[1]/called", "", "en");
        assertThat(paths(filling)).doesNotContain("/data/person[1]/old");
    }

    @Test
    void entriesAreAddedAndTakenAway() throws Exception {
        Filling filling = Questionnaire.people().begin();
        filling.answer("/data/name", "Ана", "en");
        filling.answer("/data/person[1]/called", "Иво", "en");
        filling.answer("/data/person[1]/old", "7", "en");
        filling.add("/data/person");
        filling.add("/data/person");
        filling.answer("/data/person[2]/called", "Ева", "en");
        filling.answer("/data/person[2]/old", "9", "en");
        filling.remove("/data/person[1]");

        assertThat(paths(filling))
                .containsExactly(
                        "/data/name",
                        "/data/age",
                        "/data/town",
                        "/data/person[1]/called",
                        "/data/person[1]/old",
                        "/data/person[2]/called",
                        "+/data/person");
        assertThat(filling.screens("bg").get(4).headings()).containsExactly(new Screen.Heading("Човек", 1));
        assertThat(new String(filling.xml(), StandardCharsets.UTF_8))
                .contains("Ева")
                .doesNotContain("Иво");
    }

    @Test
    void aQuestionIsTheWholeOfWhatIsShown() throws Exception {
        Filling filling = Questionnaire.people().begin();
        filling.answer("/data/name", "Ана", "bg");
        filling.answer("/data/town", "is", "bg");
        List<Screen> screens = filling.screens("bg");

        Prompt name = screens.get(0).prompts().getFirst();
        assertThat(name.words().label()).isEqualTo("Името ви");
        assertThat(name.required()).isTrue();
        assertThat(name.answer()).isEqualTo("Ана");
        Prompt age = screens.get(1).prompts().getFirst();
        assertThat(age.words().label()).isEqualTo("Възраст на Ана");
        assertThat(age.type()).isEqualTo(Prompt.Type.INTEGER);
        Prompt town = screens.get(2).prompts().getFirst();
        assertThat(town.control()).isEqualTo(Prompt.Control.SELECT_ONE);
        assertThat(town.answer()).isEqualTo("is");
        assertThat(town.choices())
                .containsExactly(new Prompt.Option("rz", "Разград", ""), new Prompt.Option("is", "Исперих", ""));
    }

    @Test
    void everyControlSaysHowItIsAnswered() throws Exception {
        Filling filling = Questionnaire.of(CONTROLS).begin();
        Screen screen = filling.screens("en").getFirst();

        assertThat(screen.headings()).containsExactly(new Screen.Heading("All", 0));
        assertThat(screen.prompts())
                .extracting(Prompt::control)
                .containsExactly(
                        Prompt.Control.RANGE,
                        Prompt.Control.UPLOAD,
                        Prompt.Control.SELECT_MULTIPLE,
                        Prompt.Control.ACKNOWLEDGE,
                        Prompt.Control.INPUT,
                        Prompt.Control.INPUT);
        assertThat(screen.prompts().get(0).attributes())
                .containsEntry("start", "1")
                .containsEntry("step", "2");
        assertThat(screen.prompts().get(1).attributes()).containsEntry("mediatype", "image/*");
        assertThat(screen.prompts().get(1).appearance()).isEqualTo("signature");
        assertThat(screen.prompts().get(2).words())
                .isEqualTo(new Prompt.Words("M", "Several", "Ask slowly", "a.png", "", ""));
        assertThat(screen.prompts().get(2).choices())
                .containsExactly(new Prompt.Option("x", "X", "x.png"), new Prompt.Option("y", "Y", ""));
        assertThat(screen.prompts().get(4).readOnly()).isTrue();
    }

    @Test
    void anAnswerThatIsNoneIsToldAndNotKept() throws Exception {
        Filling filling = Questionnaire.people().begin();
        assertThat(filling.answer("/data/age", "40", "en")).isEmpty();
        assertThat(filling.answer("/data/age", "forty", "en"))
                .extracting(Breach::kind)
                .containsExactly(Kind.TYPE);
        assertThat(filling.answer("/data/age", "130", "en"))
                .extracting(Breach::kind)
                .containsExactly(Kind.CONSTRAINT);
        assertThat(filling.answer("/data/name", " ", "en"))
                .extracting(Breach::kind)
                .containsExactly(Kind.REQUIRED);
    }

    @Test
    void onlyWhatIsAskedCanBeAnswered() throws Exception {
        Filling filling = Questionnaire.people().begin();
        for (String path : List.of(
                "/data/person[1]/old", "/data/person[9]/called", "/data/nothing", "/data/meta/instanceID", "x", "")) {
            assertThatThrownBy(() -> filling.answer(path, "1", "en")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> filling.add("/data/age")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filling.remove("/data/person[2]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOnlyShownCannotBeAnswered() throws Exception {
        Filling filling = Questionnaire.of("""
                | survey |
                | | type | name | label | read_only | calculation |
                | | text | a | A | yes | |
                | | note | n | N | | |
                | | integer | c | C | | 1 + 1 |
                """).begin();
        for (String path : List.of("/data/a", "/data/n")) {
            assertThatThrownBy(() -> filling.answer(path, "1", "en")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(filling.screens("en").get(2).prompts().getFirst().answer()).isEqualTo("2");
    }

    @Test
    void aResponseGoesOnWhereItWasLeft() throws Exception {
        Form form = Questionnaire.people();
        Filling first = form.begin();
        first.answer("/data/name", "Ана", "en");
        first.answer("/data/person[1]/called", "Иво", "en");

        Filling second = form.open(new ByteArrayInputStream(first.xml()));
        assertThat(second.screens("en").getFirst().prompts().getFirst().answer())
                .isEqualTo("Ана");
        assertThat(second.breaches("en")).extracting(Breach::path).containsExactly("/data/person[1]/old");
        assertThat(new String(second.xml(), StandardCharsets.UTF_8)).contains("<instanceID>uuid:");
    }

    @Test
    void asManyEntriesAreThereAsWereAskedFor() throws Exception {
        Filling filling = Questionnaire.of("""
                | survey |
                | | type | name | label | repeat_count |
                | | integer | n | How many? | |
                | | begin repeat | r | R | ${n} |
                | | text | a | A | |
                | | end repeat | | | |
                """).begin();
        filling.answer("/data/n", "3", "en");
        assertThat(paths(filling)).containsExactly("/data/n", "/data/r[1]/a", "/data/r[2]/a", "/data/r[3]/a");
    }

    @Test
    void entriesBeyondALoweredNumberAreGoneThoseBeforeStayAndNoNumberTakesNoneAway() throws Exception {
        Filling filling = Questionnaire.of("""
                | survey |
                | | type | name | label | repeat_count |
                | | integer | n | How many? | |
                | | begin repeat | r | R | ${n} |
                | | text | a | A | |
                | | integer | m | And here? | |
                | | begin repeat | s | S | ${m} + 1 |
                | | text | b | B | |
                | | end repeat | | | |
                | | end repeat | | | |
                """).begin();
        filling.answer("/data/n", "3", "en");
        for (String entry : List.of("[1]", "[2]", "[3]")) {
            filling.answer("/data/r" + entry + "/a", "a" + entry, "en");
            filling.answer("/data/r" + entry + "/m", "2", "en");
            filling.answer("/data/r" + entry + "/s[3]/b", "b" + entry, "en");
        }
        filling.answer("/data/n", "", "en");
        assertThat(xml(filling)).contains("a[3]");

        filling.answer("/data/n", "2", "en");
        assertThat(xml(filling)).contains("a[1]", "a[2]", "b[2]").doesNotContain("a[3]", "b[3]");
        filling.answer("/data/r[1]/m", "1", "en");
        assertThat(xml(filling)).contains("a[1]", "b[2]").doesNotContain("b[1]");
        filling.answer("/data/n", "3", "en");
        filling.answer("/data/r[3]/a", "new", "en");
        assertThat(xml(filling)).contains("new").doesNotContain("a[3]");
    }

    private static String xml(Filling filling) {
        return new String(filling.xml(), StandardCharsets.UTF_8);
    }
}
