package kompas.surveys.xform;

import static kompas.surveys.xform.Questionnaire.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kompas.surveys.xform.Breach.Kind;
import kompas.surveys.xml.BadXml;
import org.junit.jupiter.api.Test;

/** What a response breaks is told, and nothing a stranger sends does harm. */
class FormTests {

    private static final String SOUND = "<name>Ана</name><age>40</age><town>rz</town>"
            + "<person><called>Иво</called><old>7</old></person><person><called/></person>";

    @Test
    void aSoundResponseBreaksNothing() throws Exception {
        Form form = Questionnaire.people();

        assertThat(form.id()).isEqualTo("form");
        assertThat(form.languages()).containsExactly("English (en)", "Български (bg)");
        assertThat(form.open(response(SOUND)).breaches("bg")).isEmpty();
    }

    @Test
    void everyBrokenRuleIsToldWithItsPlace() throws Exception {
        Filling filling = Questionnaire.people()
                .open(response("<age>130</age><town>sofia</town><stray>1</stray><age>1</age>"
                        + "<person><called>Иво</called></person><person><called>Ева</called><old>-1</old></person>"
                        + "<person><old>ten</old></person>"));

        assertThat(filling.breaches("en"))
                .extracting(Breach::path, Breach::kind)
                .containsExactly(
                        tuple("/data/stray", Kind.UNKNOWN_QUESTION),
                        tuple("/data/age[2]", Kind.UNKNOWN_QUESTION),
                        tuple("/data/person[3]/old", Kind.TYPE),
                        tuple("/data/name", Kind.REQUIRED),
                        tuple("/data/age", Kind.CONSTRAINT),
                        tuple("/data/town", Kind.CHOICE),
                        tuple("/data/person[1]/old", Kind.REQUIRED),
                        tuple("/data/person[2]/old", Kind.CONSTRAINT));
    }

    @Test
    void whatAPhoneSaysOfTheResponseItselfIsNoStrayAnswer() throws Exception {
        Filling filling = Questionnaire.people()
                .open(response("<name>Ана</name><orx:meta xmlns:orx='http://openrosa.org/xforms'><orx:instanceID>uuid:2"
                        + "</orx:instanceID><orx:deprecatedID>uuid:1</orx:deprecatedID></orx:meta>"));

        assertThat(filling.breaches("en")).isEmpty();
        assertThat(new String(filling.xml(), StandardCharsets.UTF_8)).contains("uuid:2");
    }

    @Test
    void whatConditionsLeaveOutIsNotRequired() throws Exception {
        Filling filling = Questionnaire.people().open(response("<name>Ана</name><person/>"));

        assertThat(filling.breaches("en")).isEmpty();
    }

    @Test
    void aFormSpeaksToWhoeverBreaksItsRules() throws Exception {
        Form form = Questionnaire.of("""
                | survey |
                | | type | name | label::English (en) | label::Български (bg) | required | required_message::English (en) | required_message::Български (bg) | constraint | constraint_message::English (en) | constraint_message::Български (bg) |
                | | integer | most | Most | Най-много | | | | | | |
                | | integer | n | N | Н | yes | Please count. | Моля, пребройте. | . <= ${most} | At most ${most}. | Най-много ${most}. |
                """);

        assertThat(form.open(response("<most>3</most>")).breaches("bg"))
                .extracting(Breach::message)
                .containsExactly("Моля, пребройте.");
        assertThat(form.open(response("<most>3</most><n>4</n>")).breaches("bg"))
                .extracting(Breach::message)
                .containsExactly("Най-много 3.");
        assertThat(form.open(response("<most>3</most><n>4</n>")).breaches("da"))
                .extracting(Breach::message)
                .containsExactly("At most 3.");
    }

    @Test
    void aResponseOfAnotherFormIsNotTaken() throws Exception {
        Form form = Questionnaire.people();

        for (String other : List.of("<data id='other'/>", "<answers id='form'/>", "<data/>")) {
            assertThatThrownBy(() -> form.open(new java.io.ByteArrayInputStream(Questionnaire.bytes(other))))
                    .isInstanceOf(WrongForm.class);
        }
    }

    @Test
    void hostileResponsesAreRefused() throws Exception {
        Form form = Questionnaire.people();
        String laughs = "<!DOCTYPE data [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><data id='form'><name>&b;</name></data>";
        String file =
                "<!DOCTYPE data [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><data id='form'><name>&a;</name></data>";

        for (String hostile : List.of(
                laughs,
                file,
                "<data id='form'>" + "<x>".repeat(10_000),
                "<data id='form'>" + "<person/>".repeat(60_000) + "</data>",
                "<data id='form'><name>" + "x".repeat(2 << 20) + "</name></data>",
                "<data id='form'><name>broken</data>",
                "",
                "no xml")) {
            assertThatThrownBy(() -> form.open(new java.io.ByteArrayInputStream(Questionnaire.bytes(hostile))))
                    .as(hostile.substring(0, Math.min(hostile.length(), 60)))
                    .isInstanceOf(BadXml.class);
        }
    }

    @Test
    void unknownQuestionsAreCountedOnlySoFar() throws Exception {
        Filling filling =
                Questionnaire.people().open(response("<name>Ана</name>" + "<x><y><z/></y></x>".repeat(50_000)));

        assertThat(filling.breaches("en")).hasSize(100).allMatch(breach -> breach.kind() == Kind.UNKNOWN_QUESTION);
    }

    @Test
    void manyThreadsFillOneFormInAtTheSameTime() throws Exception {
        Form form = Questionnaire.people();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<Breach>>> work = IntStream.range(0, 400)
                    .<Callable<List<Breach>>>mapToObj(i -> () -> {
                        String age = Integer.toString(i % 2 == 0 ? i % 120 : 200 + i);
                        return form.open(response("<name>n" + i + "</name><age>" + age + "</age>"))
                                .breaches(i % 3 == 0 ? "bg" : "en");
                    })
                    .toList();
            List<Future<List<Breach>>> done = threads.invokeAll(work);
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).hasSize(i % 2);
            }
        }
    }

    @Test
    void listsComeFromFilesBesideTheForm() throws Exception {
        String table = """
                | survey |
                | | type | name | label | calculation |
                | | select_one_from_file towns.csv | town | Town | |
                | | calculate | region | | pulldata('towns', 'region', 'name', ${town}) |
                """;
        String towns = "\uFEFFname,label,region\nrz,\"Razgrad, the town\",North\nis,Isperih & <more>,North";
        Form form = Questionnaire.of(table, Map.of("towns.csv", towns));

        Filling filling = form.begin();
        assertThat(filling.answer("/data/town", "rz", "en")).isEmpty();
        assertThat(filling.answer("/data/town", "xx", "en"))
                .extracting(Breach::kind)
                .containsExactly(Kind.CHOICE);
        filling.answer("/data/town", "is", "en");
        assertThat(filling.screens("en").getFirst().prompts().getFirst().choices())
                .extracting(Prompt.Option::label)
                .containsExactly("Razgrad, the town", "Isperih & <more>");
        assertThat(new String(filling.xml(), StandardCharsets.UTF_8)).contains("<region>North</region>");
        assertThat(Questionnaire.of(table)
                        .begin()
                        .screens("en")
                        .getFirst()
                        .prompts()
                        .getFirst()
                        .choices())
                .isEmpty();
    }

    @Test
    void placesToChooseFromMayBeAMap() throws Exception {
        String table =
                "| survey |\n| | type | name | label |\n| | select_one_from_file places.geojson | place | Place |\n";
        String places = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "id": "a", "properties": {"title": "Mosque & fountain", "floors": 2},
                   "geometry": {"type": "Point", "coordinates": [26.52, 43.53]}}]}""";
        Filling filling =
                Questionnaire.of(table, Map.of("places.geojson", places)).begin();

        assertThat(filling.screens("en").getFirst().prompts().getFirst().choices())
                .containsExactly(new Prompt.Option("a", "Mosque & fountain", ""));
        for (String broken : List.of("{", "[]", "{\"features\": [1, null]}", "")) {
            assertThat(Questionnaire.of(table, Map.of("places.geojson", broken))
                            .begin()
                            .screens("en"))
                    .hasSize(1);
        }
    }

    @Test
    void aFormThatAPhoneWouldRefuseIsRefused() {
        assertThatThrownBy(() -> Form.parse("<html/>", name -> java.util.Optional.empty()))
                .isInstanceOf(UnusableForm.class);
    }
}
