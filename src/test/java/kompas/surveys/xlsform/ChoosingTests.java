package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a library loses when answers to choose from are not all there, or not the right ones. */
class ChoosingTests {

    private static final String YES_NO = """
        choices
        | list_name | name | label | colour |
        | yn        | y    | Yes   | green  |
        | yn        | n    | No    |        |
        """;

    @Test
    void aListIsOfferedWithItsLabelsAndWhatFiltersLookAt() {
        Written form = Written.form("""
            survey
            | type               | name | label | choice_filter       |
            | select_one yn      | a    | A     |                     |
            | select_multiple yn | b    | B     | colour = ${a}       |
            | rank yn            | c    | C     |                     |
            """ + YES_NO);

        assertThat(form.at("//x:select1/x:itemset/@nodeset")).isEqualTo("instance('yn')/root/item");
        assertThat(form.at("//x:select1/x:itemset/x:value/@ref")).isEqualTo("name");
        assertThat(form.at("//x:select1/x:itemset/x:label/@ref")).isEqualTo("label");
        assertThat(form.at("//x:select/x:itemset/@nodeset")).isEqualTo("instance('yn')/root/item[colour =  /data/a ]");
        assertThat(form.at("//odk:rank/@ref")).isEqualTo("/data/c");
        assertThat(form.bind("/data/c", "type")).isEqualTo("odk:rank");
        assertThat(form.at("//x:instance[@id='yn']/x:root/x:item[1]/x:colour")).isEqualTo("green");
        assertThat(form.count("//x:instance[@id='yn']/x:root/x:item[2]/x:colour"))
                .isZero();
    }

    @Test
    void peopleMayWriteAnAnswerOfTheirOwn() {
        Written form = Written.form("""
            survey
            | type                   | name | label |
            | select_one yn or_other | a    | A     |
            """ + YES_NO);

        assertThat(form.at("//x:instance[@id='yn']/x:root/x:item[3]/x:name")).isEqualTo("other");
        assertThat(form.bind("/data/a_other", "relevant")).isEqualTo("selected(../a, 'other')");
        assertThat(form.at("//x:input[@ref='/data/a_other']/x:label")).isEqualTo("Specify other.");
    }

    @Test
    void choicesComeInAnyOrderWhenTheAuthorWantsThemShuffled() {
        Written form = Written.form("""
            survey
            | type          | name | label | parameters                    |
            | text          | s    | S     |                               |
            | select_one yn | a    | A     | randomize=true                |
            | select_one yn | b    | B     | randomize=true; seed=42       |
            | select_one yn | c    | C     | randomize = true, seed = ${s} |
            """ + YES_NO);

        assertThat(form.at("//x:select1[@ref='/data/a']/x:itemset/@nodeset"))
                .isEqualTo("randomize(instance('yn')/root/item)");
        assertThat(form.at("//x:select1[@ref='/data/b']/x:itemset/@nodeset"))
                .isEqualTo("randomize(instance('yn')/root/item, 42)");
        assertThat(form.at("//x:select1[@ref='/data/c']/x:itemset/@nodeset"))
                .isEqualTo("randomize(instance('yn')/root/item, /data/s)");
    }

    @Test
    void aLongListComesInAFile() {
        Written form = Written.form("""
            survey
            | type                               | name | label | parameters          |
            | select_one_from_file towns.csv     | a    | A     |                     |
            | select_multiple_from_file a.xml    | b    | B     | value=Id label=Town |
            | select_one_from_file map.geojson   | c    | C     |                     |
            """);

        assertThat(form.at("//x:instance[@id='towns']/@src")).isEqualTo("jr://file-csv/towns.csv");
        assertThat(form.at("//x:instance[@id='a']/@src")).isEqualTo("jr://file/a.xml");
        assertThat(form.at("//x:select/x:itemset/x:value/@ref")).isEqualTo("Id");
        assertThat(form.at("//x:select1[@ref='/data/c']/x:itemset/x:label/@ref"))
                .isEqualTo("title");
        assertThat(form.compiled().media()).containsExactly("a.xml", "map.geojson", "towns.csv");
    }

    @Test
    void whatWasAnsweredInARepeatCanBeChosenFrom() {
        Written form = Written.form("""
            survey
            | type               | name   | label | choice_filter |
            | begin_repeat       | person | P     |               |
            | text               | name   | N     |               |
            | integer            | age    | A     |               |
            | end_repeat         |        |       |               |
            | select_one ${name} | oldest | O     |               |
            | select_one ${name} | adult  | O     | ${age} > 17   |
            """);

        assertThat(form.at("//x:select1[@ref='/data/oldest']/x:itemset/@nodeset"))
                .isEqualTo("/data/person[./name != '']");
        assertThat(form.at("//x:select1[@ref='/data/oldest']/x:itemset/x:label/@ref"))
                .isEqualTo("name");
        assertThat(form.at("//x:select1[@ref='/data/adult']/x:itemset/@nodeset"))
                .isEqualTo("/data/person[ ./age  > 17]");
    }

    @Test
    void aTableShowsItsLabelsOnceAboveItsQuestions() {
        Written form = Written.form("""
            survey
            | type          | name | label | appearance       |
            | begin_group   | g    | Table | table-list minimal |
            | select_one yn | a    | A     |                  |
            | select_one yn | b    | B     |                  |
            | end_group     |      |       |                  |
            """ + YES_NO);

        assertThat(form.at("//x:group/@appearance")).isEqualTo("field-list minimal");
        assertThat(form.at("//x:group/x:input/x:label")).isEqualTo("Table");
        assertThat(form.at("//x:group/x:select1[1]/@appearance")).isEqualTo("label");
        assertThat(form.at("//x:group/x:select1[2]/@appearance")).isEqualTo("list-nolabel");
        assertThat(form.count("//x:group/x:select1")).isEqualTo(3);
    }
}
