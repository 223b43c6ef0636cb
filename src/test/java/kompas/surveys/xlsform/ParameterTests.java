package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is lost when what an author says about a question beyond its text goes nowhere. */
class ParameterTests {

    @Test
    void aScaleHasItsEndsStepsAndLabels() {
        Written form = Written.form("""
            survey
            | type  | name | label | parameters                                              | appearance |
            | range | a    | A     |                                                         |            |
            | range | b    | B     | start=0 end=1 step=0.5                                  |            |
            | range | c    | C     | start=0; end=10; step=1; tick_interval=5; placeholder=5; tick_labelset=T | no-ticks |
            choices
            | list_name | name | label |
            | T         | 0    | Never |
            | T         | 10   | Often |
            """);

        assertThat(form.at("//x:range[@ref='/data/a']/@end")).isEqualTo("10");
        assertThat(form.bind("/data/a", "type")).isEqualTo("int");
        assertThat(form.bind("/data/b", "type")).isEqualTo("decimal");
        assertThat(form.at("//x:range[@ref='/data/c']/@odk:tick-interval")).isEqualTo("5");
        assertThat(form.at("//x:range[@ref='/data/c']/@odk:placeholder")).isEqualTo("5");
        assertThat(form.at("//x:range[@ref='/data/c']/x:itemset/@nodeset")).isEqualTo("instance('T')/root/item");
    }

    @Test
    void placesAreTakenAsExactlyAsAsked() {
        Written form = Written.form("""
            survey
            | type         | name | label | parameters                                                     |
            | begin_repeat | spot | Spot  |                                                                |
            | geopoint     | geometry | P | capture-accuracy=5 warning-accuracy=10.5 allow-mock-accuracy=true |
            | end_repeat   |      |       |                                                                |
            | geotrace     | way  | W     | incremental=true                                               |
            | geopoint     | one  | O     | reference-geometry=${spot}                                     |
            | start-geopoint | s  |       |                                                                |
            """);

        assertThat(form.at("//x:input[@ref='/data/spot/geometry']/@accuracyThreshold"))
                .isEqualTo("5");
        assertThat(form.at("//x:input[@ref='/data/spot/geometry']/@unacceptableAccuracyThreshold"))
                .isEqualTo("10.5");
        assertThat(form.bind("/data/spot/geometry", "odk:allow-mock-accuracy")).isEqualTo("true");
        assertThat(form.at("//x:input[@ref='/data/way']/@incremental")).isEqualTo("true");
        assertThat(form.at("//x:input[@ref='/data/one']/x:itemset/@nodeset")).isEqualTo("/data/spot[./geometry != '']");
        assertThat(form.at("//x:model/odk:setgeopoint[@event='odk-instance-first-load']/@ref"))
                .isEqualTo("/data/s");
        assertThat(form.bind("/data/s", "type")).isEqualTo("geopoint");
    }

    @Test
    void picturesAndRecordingsKeepWithinWhatIsAsked() {
        Written form = Written.form("""
            survey
            | type             | name | label | parameters                             |
            | image            | a    | A     | max-pixels=640 app=org.example.camera  |
            | audio            | b    | B     | quality=low                            |
            | background-audio | c    |       | quality=voice-only                     |
            | text             | d    | D     | rows=5                                 |
            | file             | e    | E     |                                        |
            | acknowledge      | f    | F     |                                        |
            """);

        assertThat(form.bind("/data/a", "orx:max-pixels")).isEqualTo("640");
        assertThat(form.at("//x:upload[@ref='/data/a']/@intent")).isEqualTo("org.example.camera");
        assertThat(form.at("//x:upload[@ref='/data/a']/@mediatype")).isEqualTo("image/*");
        assertThat(form.bind("/data/b", "odk:quality")).isEqualTo("low");
        assertThat(form.at("//x:model/odk:recordaudio[@event='odk-instance-load']/@odk:quality"))
                .isEqualTo("voice-only");
        assertThat(form.at("//x:input[@ref='/data/d']/@rows")).isEqualTo("5");
        assertThat(form.at("//x:upload[@ref='/data/e']/@mediatype")).isEqualTo("application/*");
        assertThat(form.at("//x:trigger/@ref")).isEqualTo("/data/f");
    }

    @Test
    void howAFormWasFilledInIsRecorded() {
        Written form = Written.form("""
            survey
            | type  | name | parameters                                                                                          |
            | audit |      | track-changes=true location-priority=balanced location-min-interval=60 location-max-age=120 |
            """);

        assertThat(form.bind("/data/meta/audit", "odk:track-changes")).isEqualTo("true");
        assertThat(form.bind("/data/meta/audit", "odk:location-max-age")).isEqualTo("120");
        assertThat(form.names("//x:data/x:meta/*")).containsExactly("audit", "instanceID");
        assertThat(Written.errors("""
            survey
            | type  | name  | parameters                                                                     |
            | audit | other | location-priority=balanced location-min-interval=60 location-max-age=30 a=b |
            """))
                .containsExactly(
                        "audit-name survey 2 name",
                        "parameter-unknown survey 2 parameters",
                        "audit-age survey 2 parameters");
    }

    @Test
    void aListIsLookedUpInFiles() {
        Written form = Written.form("""
            survey
            | type                     | name | label | calculation                        | appearance          | choice_filter |
            | csv-external             | towns |      |                                    |                     |               |
            | calculate                | a    |       | pulldata('people', 'n', 'k', '1')  |                     |               |
            | select_one c             | b    | B     |                                    | minimal search('x') |               |
            | select_one_external town | d    | D     |                                    |                     | state=${a}    |
            choices
            | list_name | name | label |
            | c         | id   | name  |
            external_choices
            | list_name | name | label | state |
            | town      | x    | X "y" | s     |
            """);

        assertThat(form.at("//x:instance[@id='towns']/@src")).isEqualTo("jr://file-csv/towns.csv");
        assertThat(form.at("//x:instance[@id='people']/@src")).isEqualTo("jr://file-csv/people.csv");
        assertThat(form.at("//x:select1/x:item/x:value")).isEqualTo("id");
        assertThat(form.count("//x:instance[@id='c']")).isZero();
        assertThat(form.at("//x:input[@ref='/data/d']/@query"))
                .isEqualTo("instance('town')/root/item[state= /data/a ]");
        assertThat(form.compiled().itemsets()).contains("\"town\",\"x\",\"X \"\"y\"\"\",\"s\"");
    }

    @Test
    void aLoopAsksTheSameForEachChoice() {
        Written form = Written.form("""
            survey
            | type                 | name  | label               |
            | begin loop over pets | pet   | Pets                |
            | integer              | count | How many %(label)s? |
            | end loop             |       |                     |
            choices
            | list_name | name | label |
            | pets      | cat  | cats  |
            | pets      | dog  | dogs  |
            """);

        assertThat(form.at("//x:input[@ref='/data/pet/dog/count']/x:label")).isEqualTo("How many dogs?");
        assertThat(form.at("//x:group[@ref='/data/pet/cat']/x:label")).isEqualTo("cats");
    }

    @Test
    void attributesOfOtherProgramsArePassedOn() {
        Written form = Written.form("""
            survey
            | type | name | label | bind::esri:type | body::accept | instance::esri:x |
            | text | a    | A     | t               | b            | ${a}             |
            settings
            | namespaces                     | attribute::esri:y | prefix |
            | esri="http://esri.com/xforms"  | z                 | P      |
            """);

        assertThat(form.at("//x:bind[1]/@*[local-name()='type'][namespace-uri()='http://esri.com/xforms']"))
                .isEqualTo("t");
        assertThat(form.at("//x:input/@accept")).isEqualTo("b");
        assertThat(form.at("//x:data/@odk:prefix")).isEqualTo("P");
        assertThat(Written.errors("""
            survey
            | type | name | label | bind::esri:type |
            | text | a    | A     | t               |
            """)).containsExactly("prefix-unknown survey 2 name");
    }
}
