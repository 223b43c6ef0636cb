package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an author loses when a mistake is not found, or found without saying where. */
class ProblemTests {

    @Test
    void aWorkbookWithoutQuestionsSaysSo() {
        assertThat(Written.errors("""
            choices
            | list_name | name | label |
            | a         | b    | C     |
            settings
            | form_id |
            | x       |
            """)).containsExactly("survey-sheet-missing survey 0 ");
        assertThat(Written.errors("""
            surveys
            | type | name | label |
            | text | b    | C     |
            """)).containsExactly("survey-sheet-misspelled surveys 0 ");
    }

    @Test
    void everyMistakeIsFoundAtOnceWithItsCell() {
        assertThat(Written.errors("""
            survey
            | type         | name  | label | relevant | parameters | Default |
            | txet         | a     | A     |          |            |         |
            | text         |       | A     |          |            |         |
            | text         | 2b    | A     |          |            |         |
            | text         | c     | A     | ${d      |            |         |
            | text         | c     | A     |          |            |         |
            | select_one x | e     | A     | ${cc}    |            |         |
            | text         | g     |       |          |            |         |
            | end_group    |       |       |          |            |         |
            | begin_repeat | r     | R     |          |            | ${q q}  |
            | calculate    | h     |       |          |            |         |
            """))
                .containsExactlyInAnyOrder(
                        "type-misspelled survey 2 type",
                        "name-missing survey 3 name",
                        "name-invalid survey 4 name",
                        "reference-broken survey 5 relevant",
                        "name-twice survey 6 name",
                        "choices-missing survey 7 type",
                        "reference-misspelled survey 7 relevant",
                        "label-missing survey 8 label",
                        "end-without-begin survey 9 type",
                        "begin-without-end survey 10 type",
                        "reference-broken survey 10 Default",
                        "calculation-missing survey 11 calculate");
    }

    @Test
    void choicesAreCheckedRowByRow() {
        assertThat(Written.errors("""
            survey
            | type              | name | label |
            | select_multiple c | q    | Q     |
            choices
            | list_name | name | label |
            | c         | a    | A     |
            | c         | a    | A     |
            | c         |      | A     |
            | c         | d e  | A     |
            """))
                .containsExactlyInAnyOrder(
                        "choice-twice choices 3 name",
                        "choice-without-name choices 4 name",
                        "choice-with-space choices 5 name");
    }

    @Test
    void questionsThatWaitForEachOtherAreNamed() {
        assertThat(Written.errors("""
            survey
            | type      | name | label | calculation | relevant | constraint  |
            | calculate | a    |       | ${b} + 1    |          |             |
            | calculate | b    |       | ${c} + 1    |          |             |
            | calculate | c    |       | ${a} + 1    |          |             |
            | text      | d    | D     |             |          | ${d} != ''  |
            """)).containsExactly("references-in-circle survey 2 calculation");
    }

    @Test
    void aNameBorneTwiceCannotBeReferredTo() {
        assertThat(Written.errors("""
            survey
            | type        | name | label | relevant |
            | begin_group | g    | G     |          |
            | text        | a    | A     |          |
            | end_group   |      |       |          |
            | begin_group | h    | H     |          |
            | text        | a    | A     |          |
            | end_group   |      |       |          |
            | text        | b    | B     | ${a} = 1 |
            """)).containsExactly("reference-ambiguous survey 8 relevant");
    }

    @Test
    void headingsThatSayTheSameTwiceAreNotGuessedBetween() {
        assertThat(Written.errors("""
            survey
            | type | name | label | relevant | relevance |
            | text | a    | A     |          |           |
            """)).containsExactly("headings-of-one-column survey 1 relevance");
        assertThat(Written.errors("""
            survey
            | kind | name | label |
            | text | a    | A     |
            """)).contains("heading-missing survey 1 ");
    }

    @Test
    void whatWorksButLooksWrongIsMentioned() {
        Written form = Written.form("""
            survey
            | type         | name | label::Dansk | hint::Dansk (da) | relevent | disabled |
            | text         | a    | A            | H                |          |          |
            | text         | A    | A            | H                |          |          |
            | begin_repeat | r    |              |                  |          |          |
            | text         | b    | B            | H                |          |          |
            | end_repeat   |      |              |                  |          |          |
            |              |      |              | x                |          |          |
            setings
            | form_id |
            | x       |
            """);

        assertThat(form.warnings())
                .containsExactlyInAnyOrder(
                        "sheet-misspelled setings 0 ",
                        "heading-misspelled survey 1 relevent",
                        "name-almost-twice survey 3 name",
                        "repeat-without-label survey 4 label::Dansk",
                        "row-skipped survey 7 ",
                        "language-unknown survey 0 ",
                        "translation-columns-missing survey 0 ",
                        "translation-columns-missing survey 0 ");
    }

    @Test
    void scalesWhoseNumbersDoNotFitAreFound() {
        assertThat(Written.errors("""
            survey
            | type  | name | label | parameters                   |
            | range | a    | A     | start=1 end=5 step=7         |
            | range | b    | B     | start=1 end=5 step=0         |
            | range | c    | C     | start=one                    |
            | range | d    | D     | placeholder=20               |
            | range | e    | E     | tick_interval=3 step=2       |
            | range | f    | F     | stop=3                       |
            | range | g    | G     | start                        |
            """))
                .containsExactly(
                        "range-too-wide survey 2 parameters",
                        "range-zero survey 3 parameters",
                        "parameter-number survey 4 parameters",
                        "range-outside survey 5 parameters",
                        "range-off-step survey 6 parameters",
                        "parameter-unknown survey 7 parameters",
                        "parameters-broken survey 8 parameters");
    }

    @Test
    void expressionsThatNoPhoneCouldReadAreFound() {
        assertThat(Written.errors("""
            survey
            | type | name | label | relevant       | constraint | calculation        | required |
            | text | a    | A     |                | . > 1      | concat('x', 1)     | yes      |
            | text | b    | B     | (${a} = 1      |            |                    |          |
            | text | c    | C     | ${a} = 'x      | . >        |                    |          |
            | text | d    | D     | ${a} 1         |            | ${a} = 1)          |          |
            """))
                .containsExactly(
                        "bracket-open survey 3 relevant",
                        "text-open survey 4 relevant",
                        "value-missing survey 4 constraint",
                        "operator-missing survey 5 relevant",
                        "bracket-closed survey 5 calculation");
    }

    @Test
    void whatNoPhoneCouldWorkOutIsFound() {
        assertThat(Written.errors("""
                survey
                | type         | name | label | calculation                                    | read_only | required |
                | text         | a    | A     |                                                | ${a} = 1  |          |
                | text         | b    | B     |                                                |           | ${b} = 1 |
                | begin_repeat | r    | R     |                                                |           |          |
                | calculate    | sum  |       | indexed-repeat(${sum}, ${r}, position(..) - 1) |           |          |
                | end_repeat   |      |       |                                                |           |          |
                | begin_group  | g    | G     | 1 + 1                                          |           |          |
                | end_group    |      |       |                                                |           |          |
                """))
                .containsExactlyInAnyOrder(
                        "group-computed survey 7 calculation",
                        "references-in-circle survey 2 read_only",
                        "references-in-circle survey 3 required",
                        "references-in-circle survey 5 calculation");
    }
}
