package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is lost when an answer that should become a record of a list does not, or becomes one of another. */
class RecordTests {

    @Test
    void anAnswerBecomesARecord() {
        Written form = Written.form("""
            survey
            | type | name | label | save_to |
            | text | who  | Who   | person  |
            entities
            | list_name | label         | create_if   |
            | people    | concat(${who}) | ${who} != '' |
            """);

        assertThat(form.at("//x:model/@entities:entities-version")).isEqualTo("2024.1.0");
        assertThat(form.at("//x:data/x:meta/x:entity/@dataset")).isEqualTo("people");
        assertThat(form.at("//x:data/x:meta/x:entity/@create")).isEqualTo("1");
        assertThat(form.count("//x:data/x:meta/x:entity/x:label")).isOne();
        assertThat(form.bind("/data/who", "entities:saveto")).isEqualTo("person");
        assertThat(form.bind("/data/meta/entity/@create", "calculate")).isEqualTo(" /data/who  != ''");
        assertThat(form.bind("/data/meta/entity/label", "calculate")).isEqualTo("concat( /data/who )");
        assertThat(form.at("//x:setvalue[@ref='/data/meta/entity/@id']/@value")).isEqualTo("uuid()");
    }

    @Test
    void aRecordIsChangedAndKnowsWhichVersionItChanged() {
        Written form = Written.form("""
            survey
            | type                            | name | label | save_to |
            | select_one_from_file people.csv | who  | Who   |         |
            | text                            | fon  | Phone | phone   |
            entities
            | dataset | entity_id |
            | people  | ${who}    |
            """);

        assertThat(form.at("//x:meta/x:entity/@update")).isEqualTo("1");
        assertThat(form.count("//x:meta/x:entity/@create")).isZero();
        assertThat(form.bind("/data/meta/entity/@id", "calculate")).isEqualTo(" /data/who ");
        assertThat(form.bind("/data/meta/entity/@baseVersion", "calculate"))
                .isEqualTo("instance('people')/root/item[name= /data/who ]/__version");
        assertThat(form.warnings()).isEmpty();
    }

    @Test
    void eachTurnOfARepeatBecomesARecord() {
        Written form = Written.form("""
            survey
            | type         | name  | label | save_to |
            | begin_repeat | tree  | Tree  |         |
            | text         | kind  | Kind  | kind    |
            | end_repeat   |       |       |         |
            entities
            | list_name | label   |
            | trees     | ${kind} |
            """);

        assertThat(form.at("//x:model/@entities:entities-version")).isEqualTo("2025.1.0");
        assertThat(form.at("//x:data/x:tree[not(@jr:template)]/x:meta/x:entity/@dataset"))
                .isEqualTo("trees");
        assertThat(form.bind("/data/tree/meta/entity/label", "calculate")).isEqualTo(" ../../../kind ");
        assertThat(form.at("//x:repeat/x:setvalue[@event='odk-new-repeat']/@ref"))
                .isEqualTo("/data/tree/meta/entity/@id");
        assertThat(form.count("//x:data/x:meta/x:entity")).isZero();
    }

    @Test
    void savingToARecordNeedsAList() {
        assertThat(Written.errors("""
            survey
            | type | name | label | save_to |
            | text | who  | Who   | person  |
            """)).containsExactly("save-to-nothing survey 2 save_to");
    }

    @Test
    void whatCannotBecomeARecordIsSaid() {
        assertThat(Written.errors("""
            survey
            | type | name | label | save_to |
            | text | who  | Who   | person  |
            """)).containsExactly("save-to-nothing survey 2 save_to");
        assertThat(Written.errors("""
            survey
            | type | name | label | save_to |
            | text | a    | A     | label   |
            | text | b    | B     | __b     |
            | text | c    | C     | d       |
            | text | d    | D     | d       |
            entities
            | list_name | label | update_if | colour |
            | people    | A     |           | red    |
            | people    | A     |           |        |
            | a.b       | A     |           |        |
            | stones    | A     | true()    |        |
            """))
                .containsExactlyInAnyOrder(
                        "heading-unknown entities 1 colour",
                        "records-list-twice entities 3 list_name",
                        "property-period entities 4 list_name",
                        "records-need-id entities 5 entity_id",
                        "property-reserved survey 2 save_to",
                        "property-underscores survey 3 save_to",
                        "save-to-twice survey 5 save_to");
    }
}
