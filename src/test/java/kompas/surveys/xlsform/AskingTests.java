package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a library loses when a question does not arrive on the phone the way it stands in the spreadsheet. */
class AskingTests {

    @Test
    void aQuestionIsAskedWithItsTextAndTakesItsKindOfAnswer() {
        Written form = Written.form("""
            survey
            | type    | name | label       | hint     |
            | text    | who  | Your name   |          |
            | integer | age  | How old?    | In years |
            | decimal | size |             | Metres   |
            """);

        assertThat(form.at("/h:html/h:body/x:input[@ref='/data/who']/x:label")).isEqualTo("Your name");
        assertThat(form.at("/h:html/h:body/x:input[@ref='/data/age']/x:hint")).isEqualTo("In years");
        assertThat(form.bind("/data/who", "type")).isEqualTo("string");
        assertThat(form.bind("/data/age", "type")).isEqualTo("int");
        assertThat(form.bind("/data/size", "type")).isEqualTo("decimal");
        assertThat(form.names("//x:model/x:instance/x:data/*")).containsExactly("who", "age", "size", "meta");
        assertThat(form.bind("/data/meta/instanceID", "jr:preload")).isEqualTo("uid");
    }

    @Test
    void aFormWithoutSettingsGoesByTheNameOfItsFile() {
        Written form = Written.form("""
            survey
            | type | name | label |
            | note | hi   | Hello |
            """);

        assertThat(form.at("//h:title")).isEqualTo("form");
        assertThat(form.at("//x:instance/x:data/@id")).isEqualTo("form");
        assertThat(form.at("//x:model/@odk:xforms-version")).isEqualTo("1.0.0");
        assertThat(form.bind("/data/hi", "readonly")).isEqualTo("true()");
    }

    @Test
    void anExpressionOnSeveralLinesIsOneAndATextWithinItKeepsItsLines() {
        Written form = Written.form("""
            survey
            | type      | name | label | calculation                | constraint_message |
            | text      | q    | Q     |                            | One\\nTwo           |
            | calculate | c    |       | concat(${q},\\n'a\\nb', 'c') |                    |
            """);

        assertThat(form.bind("/data/c", "calculate")).isEqualTo("concat( /data/q , 'a\nb', 'c')");
        assertThat(form.bind("/data/q", "jr:constraintMsg")).isEqualTo("One\nTwo");
    }

    @Test
    void settingsNameVersionAndStyleTheForm() {
        Written form = Written.form("""
            survey
            | type | name | label |
            | text | q    | Q     |
            settings
            | form_title | form_id | version | style | name    | instance_name | submission_url    | public_key |
            | The Survey | survey1 | 2026a   | pages | compass | ${q}          | https://a.example | KEY        |
            """);

        assertThat(form.at("//h:title")).isEqualTo("The Survey");
        assertThat(form.at("//x:instance/x:compass/@id")).isEqualTo("survey1");
        assertThat(form.at("//x:instance/x:compass/@version")).isEqualTo("2026a");
        assertThat(form.at("//h:body/@class")).isEqualTo("pages");
        assertThat(form.bind("/compass/meta/instanceName", "calculate")).isEqualTo(" /compass/q ");
        assertThat(form.at("//x:submission/@action")).isEqualTo("https://a.example");
        assertThat(form.at("//x:submission/@base64RsaPublicKey")).isEqualTo("KEY");
        assertThat(form.compiled().version()).isEqualTo("2026a");
    }

    @Test
    void headingsAreUnderstoodInTheWaysPeopleWriteThem() {
        Written form = Written.form("""
            survey
            | Type | NAME | Label | Relevance | Constraint Message | constraint | Read Only | calculation | bind::x |
            | text | a    | A     |           |                    |            | yes       |             |         |
            | text | b    | B     | ${a} != 1 | Not that           | . != 2     |           | 1 + 1       | y       |
            """);

        assertThat(form.bind("/data/a", "readonly")).isEqualTo("true()");
        assertThat(form.bind("/data/b", "relevant")).isEqualTo(" /data/a  != 1");
        assertThat(form.bind("/data/b", "jr:constraintMsg")).isEqualTo("Not that");
        assertThat(form.bind("/data/b", "calculate")).isEqualTo("1 + 1");
        assertThat(form.bind("/data/b", "x")).isEqualTo("y");
    }

    @Test
    void quotesBentByAWordProcessorStillCompareButStayAsTheyAreInTexts() {
        Written form = Written.form("""
            survey
            | type | name | label         | relevant   |
            | text | a    | „Зора“ и “it” |            |
            | text | b    | B             | ${a} = ‘x’ |
            """);

        assertThat(form.bind("/data/b", "relevant")).isEqualTo(" /data/a  = 'x'");
        assertThat(form.at("//x:input[1]/x:label")).isEqualTo("„Зора“ и “it”");
    }

    @Test
    void whatThePhoneKnowsIsTakenWithoutAsking() {
        Written form = Written.form("""
            survey
            | type     | name |
            | start    | s    |
            | today    | t    |
            | deviceid | d    |
            | username | u    |
            | hidden   | h    |
            """);

        assertThat(form.bind("/data/s", "jr:preloadParams")).isEqualTo("start");
        assertThat(form.bind("/data/t", "jr:preload")).isEqualTo("date");
        assertThat(form.bind("/data/u", "jr:preloadParams")).isEqualTo("username");
        assertThat(form.count("//h:body/*")).isZero();
    }

    @Test
    void anAnswerInALabelIsComputed() {
        Written form = Written.form("""
            survey
            | type | name | label                     |
            | text | who  | Name                      |
            | text | age  | ${who} < 3 & ${who}, old? |
            """);

        assertThat(form.at("(//x:input[@ref='/data/age']/x:label/x:output/@value)[2]"))
                .isEqualTo(" /data/who ");
        assertThat(form.at("//x:input[@ref='/data/age']/x:label"))
                .contains("< 3 &")
                .contains(", old?");
    }

    @Test
    void presetsAreAnswersOrAreComputedWhenTheFormOpens() {
        Written form = Written.form("""
            survey
            | type  | name | label | default    |
            | text  | a    | A     | yes        |
            | date  | b    | B     | 2026-11-29 |
            | date  | c    | C     | today()    |
            | text  | d    | D     | ${a}       |
            | image | e    | E     | cat.jpg    |
            | text  | f    | F     | 9 - 5 o'clock |
            """);

        assertThat(form.at("//x:instance/x:data/x:a")).isEqualTo("yes");
        assertThat(form.at("//x:instance/x:data/x:b")).isEqualTo("2026-11-29");
        assertThat(form.at("//x:instance/x:data/x:c")).isEmpty();
        assertThat(form.at("//x:setvalue[@ref='/data/c'][@event='odk-instance-first-load']/@value"))
                .isEqualTo("today()");
        assertThat(form.at("//x:setvalue[@ref='/data/d']/@value")).isEqualTo(" /data/a ");
        assertThat(form.at("//x:instance/x:data/x:e")).isEqualTo("jr://images/cat.jpg");
        assertThat(form.at("//x:instance/x:data/x:f")).isEqualTo("9 - 5 o'clock");
    }

    @Test
    void somethingIsComputedAnewWhenAnotherQuestionIsAnswered() {
        Written form = Written.form("""
            survey
            | type                | name | label | calculation | trigger    |
            | text                | a    | A     |             |            |
            | text                | b    | B     |             |            |
            | dateTime            | c    |       | now()       | ${a}, ${b} |
            | background-geopoint | g    |       |             | ${a}       |
            """);

        assertThat(form.at("//x:input[@ref='/data/a']/x:setvalue[@ref='/data/c']/@value"))
                .isEqualTo("now()");
        assertThat(form.at("//x:input[@ref='/data/b']/x:setvalue/@event")).isEqualTo("xforms-value-changed");
        assertThat(form.at("//x:input[@ref='/data/a']/odk:setgeopoint/@ref")).isEqualTo("/data/g");
        assertThat(form.bind("/data/c", "calculate")).isEmpty();
        assertThat(form.count("//x:input")).isEqualTo(2);
    }

    @Test
    void aPresetThatIsNoNumberIsMentionedWhereANumberIsAsked() {
        Written form = Written.form("""
            survey
            | type    | name | label | default |
            | integer | a    | A     | many    |
            | decimal | b    | B     | 1.5     |
            """);

        assertThat(form.warnings()).containsExactly("preset-not-number survey 2 default");
    }
}
