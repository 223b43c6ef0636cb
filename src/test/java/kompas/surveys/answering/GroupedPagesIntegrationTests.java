package kompas.surveys.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Questions that belong together stand on one page; nobody who has begun loses their place or an answer by it. */
@KompasIntegrationTest
@Import(Statements.class)
class GroupedPagesIntegrationTests extends ClubsAreAsked {

    @Test
    void entriesGivenSoFarAreNamedGoneBackToAndTakenAway() throws Exception {
        String sheet = begin("/en/answer/clubs");
        String one = "/data/person[1]/person_name";
        String two = "/data/person[2]/person_name";
        turn(sheet, one, "add", one, "Anna");
        get(page(sheet, two))
                .andExpect(content().string(containsString("Person: is there another?")))
                .andExpect(content().string(containsString("Person 1: Anna")))
                .andExpect(content().string(containsString("Add: Person 3")));
        assertThat(at(turn(sheet, two, "to:/data/person[1]", two, "Ivan"))).isEqualTo(one);
        assertThat(at(turn(sheet, one, "remove:/data/person[1]", one, "Anna"))).isEqualTo(one);
        get(sheet + "/check")
                .andExpect(content().string(containsString("Ivan")))
                .andExpect(content().string(not(containsString("Anna"))));
        for (String foreign : List.of("/data/person[7]", "/data/club", "", "nonsense[")) {
            turn(sheet, one, "remove:" + foreign, one, "Ivan");
            turn(sheet, one, "to:" + foreign, one, "Ivan");
        }
        get(sheet + "/check").andExpect(content().string(containsString("Ivan")));
    }

    @Test
    void whoBeganWhenEachQuestionHadItsPageGoesOnWhereThatQuestionIsNow() throws Exception {
        String sheet = begin("/en/answer/clubs");
        database.sql("update surveys.answer_sheet set page = '/data/club/members'")
                .update();
        get(sheet + "/form")
                .andExpect(content().string(containsString("Name of the club")))
                .andExpect(content().string(containsString("Questions 1–2 of about 5")));
        turn(sheet, "/data/club/members", "next", "/data/club/name", "Choir");
        database.sql("update surveys.answer_sheet set page = '/data/more/other'")
                .update();
        get(sheet + "/form").andExpect(content().string(containsString("Name of the club")));
    }
}
