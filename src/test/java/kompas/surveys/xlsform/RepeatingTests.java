package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a library loses when the second child of a family is asked about the answers of the first. */
class RepeatingTests {

    @Test
    void aGroupKeepsItsQuestionsTogether() {
        Written form = Written.form("""
            survey
            | type        | name | label | relevant | appearance |
            | text        | q    | Q     |          |            |
            | begin_group | g    | G     | ${q} = 1 | field-list |
            | text        | a    | A     |          |            |
            | end_group   |      |       |          |            |
            """);

        assertThat(form.at("//x:group[@ref='/data/g']/x:input/@ref")).isEqualTo("/data/g/a");
        assertThat(form.at("//x:group/@appearance")).isEqualTo("field-list");
        assertThat(form.bind("/data/g", "relevant")).isEqualTo(" /data/q  = 1");
        assertThat(form.count("//x:instance/x:data/x:g/x:a")).isOne();
    }

    @Test
    void aRepeatHasATemplateAndItsReferencesStayInItsTurn() {
        Written form = Written.form("""
            survey
            | type         | name  | label        | relevant | repeat_count | calculation                                     |
            | integer      | many  | How many     |          |              |                                                 |
            | begin_repeat | child | Child        |          | ${many}      |                                                 |
            | text         | name  | Name         |          |              |                                                 |
            | begin_group  | more  | More         |          |              |                                                 |
            | integer      | age   | Is ${name}   | ${name} != '' |         |                                                 |
            | end_group    |       |              |          |              |                                                 |
            | calculate    | where |              |          |              | instance('c')/root/item[name = ${name}]/label   |
            | end_repeat   |       |              |          |              |                                                 |
            | calculate    | first |              |          |              | indexed-repeat(${name}, ${child}, 1)            |
            """);

        assertThat(form.at("//x:group[@ref='/data/child']/x:repeat/@jr:count")).isEqualTo(" /data/many ");
        assertThat(form.count("//x:instance/x:data/x:child[@jr:template]/x:more/x:age"))
                .isOne();
        assertThat(form.count("//x:instance/x:data/x:child")).isEqualTo(2);
        assertThat(form.bind("/data/child/more/age", "relevant")).isEqualTo(" ../../name  != ''");
        assertThat(form.at("//x:input[@ref='/data/child/more/age']/x:label/x:output/@value"))
                .isEqualTo(" ../../name ");
        assertThat(form.bind("/data/child/where", "calculate"))
                .isEqualTo("instance('c')/root/item[name =  current()/../name ]/label");
        assertThat(form.bind("/data/first", "calculate"))
                .isEqualTo("indexed-repeat( /data/child/name ,  /data/child , 1)");
    }

    @Test
    void aNumberOfRepetitionsCanBeComputed() {
        Written form = Written.form("""
            survey
            | type         | name | label | repeat_count |
            | integer      | n    | N     |              |
            | begin repeat | r    | R     | ${n} + 1     |
            | text         | a    | A     |              |
            | end repeat   |      |       |              |
            """);

        assertThat(form.bind("/data/r_count", "calculate")).isEqualTo(" /data/n  + 1");
        assertThat(form.bind("/data/r_count", "readonly")).isEqualTo("true()");
        assertThat(form.at("//x:repeat/@jr:count")).isEqualTo(" /data/r_count ");
    }

    @Test
    void aPresetIsComputedInEveryTurn() {
        Written form = Written.form("""
            survey
            | type         | name | label | default       |
            | begin_repeat | r    | R     |               |
            | text         | a    | A     |               |
            | text         | b    | B     | concat(${a})  |
            | end_repeat   |      |       |               |
            """);

        assertThat(form.at("//x:model/x:setvalue/@value")).isEqualTo("concat( ../a )");
        assertThat(form.at("//x:repeat/x:setvalue[@event='odk-new-repeat']/@ref"))
                .isEqualTo("/data/r/b");
    }

    @Test
    void repeatsInRepeatsHaveTheirTemplateInTheOuterOne() {
        Written form = Written.form("""
            survey
            | type         | name | label | calculation |
            | begin_repeat | r1   | R1    |             |
            | text         | a    | A     |             |
            | begin_repeat | r2   | R2    |             |
            | text         | b    | B     | ${a}        |
            | end_repeat   |      |       |             |
            | end_repeat   |      |       |             |
            """);

        assertThat(form.count("//x:data/x:r1[@jr:template]/x:r2[@jr:template]/x:b"))
                .isOne();
        assertThat(form.count("//x:data/x:r1[not(@jr:template)]/x:r2")).isOne();
        assertThat(form.count("//x:data/x:r1[not(@jr:template)]/x:r2[@jr:template]"))
                .isZero();
        assertThat(form.bind("/data/r1/r2/b", "calculate")).isEqualTo(" ../../a ");
    }

    @Test
    void theLastSavedAnswerComesFromTheLastResponse() {
        Written form = Written.form("""
            survey
            | type | name | label | default             |
            | text | a    | A     | ${last-saved#a}     |
            """);

        assertThat(form.at("//x:instance[@id='__last-saved']/@src")).isEqualTo("jr://instance/last-saved");
        assertThat(form.at("//x:setvalue/@value")).isEqualTo(" instance('__last-saved')/data/a ");
    }
}
