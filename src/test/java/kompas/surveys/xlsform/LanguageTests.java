package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a reader loses whose language is not the author's. */
class LanguageTests {

    private static final String TEXT = "//x:translation[@lang='%s']/x:text[@id='%s']/x:value";

    @Test
    void eachLanguageHasItsTextsAndADashWhereOneIsMissing() {
        Written form = Written.form("""
            survey
            | type | name | label::English (en) | label::Dansk (da) | hint  | hint::Dansk (da) | required | required message::Dansk (da) |
            | text | a    | Name                | Navn              | Plain | Hjælp            | yes      | Skal udfyldes                |
            | text | b    | Only                |                   |       |                  |          |                              |
            settings
            | default_language |
            | English (en)     |
            """);

        assertThat(form.at("//x:input[1]/x:label/@ref")).isEqualTo("jr:itext('/data/a:label')");
        assertThat(form.at(TEXT.formatted("English (en)", "/data/a:label"))).isEqualTo("Name");
        assertThat(form.at(TEXT.formatted("Dansk (da)", "/data/a:label"))).isEqualTo("Navn");
        assertThat(form.at(TEXT.formatted("English (en)", "/data/a:hint"))).isEqualTo("Plain");
        assertThat(form.at(TEXT.formatted("Dansk (da)", "/data/b:label"))).isEqualTo("-");
        assertThat(form.at(TEXT.formatted("English (en)", "/data/a:jr:requiredMsg")))
                .isEqualTo("-");
        assertThat(form.bind("/data/a", "jr:requiredMsg")).isEqualTo("jr:itext('/data/a:jr:requiredMsg')");
        assertThat(form.at("//x:translation[@default='true()']/@lang")).isEqualTo("English (en)");
        assertThat(form.bind("/data/a", "required")).isEqualTo("true()");
    }

    @Test
    void picturesAndSoundsComeByLanguage() {
        Written form = Written.form("""
            survey
            | type | name | label | media::image::da | image::en | big-image::en | audio   | guidance_hint |
            | text | a    | Look  | da.png           | en.png    | big.png       | a.mp3   | Say slowly    |
            """);

        String label = "//x:translation[@lang='%s']/x:text[@id='/data/a:label']/x:value[@form='%s']";
        assertThat(form.at(label.formatted("da", "image"))).isEqualTo("jr://images/da.png");
        assertThat(form.at(label.formatted("en", "big-image"))).isEqualTo("jr://images/big.png");
        assertThat(form.at(label.formatted("default", "audio"))).isEqualTo("jr://audio/a.mp3");
        assertThat(form.count(label.formatted("da", "audio"))).isZero();
        assertThat(form.at("//x:translation[@lang='default']/x:text[@id='/data/a:hint']/x:value[@form='guidance']"))
                .isEqualTo("Say slowly");
        assertThat(form.compiled().media()).containsExactly("a.mp3", "big.png", "da.png", "en.png");
    }

    @Test
    void choicesAreReadInTheReadersLanguage() {
        Written form = Written.form("""
            survey
            | type         | name | label |
            | select_one c | a    | A     |
            choices
            | list_name | name | label::bg | label::en |
            | c         | y    | Да        | Yes       |
            | c         | n    |           | No ${a}   |
            """);

        assertThat(form.at("//x:itemset/x:label/@ref")).isEqualTo("jr:itext(itextId)");
        assertThat(form.at("//x:instance[@id='c']/x:root/x:item[1]/x:itextId")).isEqualTo("c-0");
        assertThat(form.at(TEXT.formatted("bg", "c-0"))).isEqualTo("Да");
        assertThat(form.at(TEXT.formatted("bg", "c-1"))).isEqualTo("-");
        assertThat(form.at(TEXT.formatted("en", "c-1") + "/x:output/@value")).isEqualTo(" /data/a ");
    }

    @Test
    void aLookupInALabelIsComputed() {
        Written form = Written.form("""
            survey
            | type         | name | label                                                     |
            | select_one c | a    | A                                                         |
            | note         | n    | You chose instance('c')/root/item[name = ${a}]/label here |
            | note         | m    | Every instance(s) of it                                   |
            choices
            | list_name | name | label |
            | c         | y    | Yes   |
            """);

        assertThat(form.at("//x:input[@ref='/data/n']/x:label/x:output/@value"))
                .isEqualTo("instance('c')/root/item[name =  /data/a ]/label");
        assertThat(form.count("//x:input[@ref='/data/n']/x:label/x:output")).isOne();
        assertThat(form.at("//x:input[@ref='/data/m']/x:label")).isEqualTo("Every instance(s) of it");
    }

    @Test
    void aPictureInOneLanguageOnlyLeavesADashInTheFormsOwn() {
        Written form = Written.form("""
                survey
                | type | name | label | image::en |
                | text | a    |       | a.png     |
                | text | b    | B     | b.png     |
                """);

        assertThat(form.at(TEXT.formatted("default", "/data/a:label"))).isEqualTo("-");
        assertThat(form.at(TEXT.formatted("default", "/data/b:label"))).isEqualTo("B");
        assertThat(form.count(TEXT.formatted("en", "/data/a:label"))).isOne();
    }
}
