package kompas.surveys.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A library prints its questionnaire for those who would rather write. */
@KompasIntegrationTest
@Import(Statements.class)
class PaperIntegrationTests extends SurveyInTheField {

    private static final String PAPER = SURVEY + "/paper";

    @Test
    void everybodyWhoIsStillToBeAskedGetsACopyThatKeepsItsCode() throws Exception {
        Cookie hristina = as("hristina");
        asked("choir", ISPERIH, "hristina");
        asked("club", KUBRAT, "petar");
        database.sql("update surveys.respondent set state = 'answered' where organisation_id = "
                        + "(select id from directory.organisation where slug = 'club')")
                .update();
        String sheets = post(PAPER, hristina, "whom", "asked", "language", "bg")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String code = one("select left(code, 5) || '-' || right(code, 5) from surveys.invitation");
        assertThat(sheets).contains("choir", code, "Благодарим ви!").doesNotContain("club");
        post(PAPER, hristina, "whom", "asked", "language", "bg")
                .andExpect(content().string(containsString(code)));
        post(
                        PAPER,
                        hristina,
                        "whom",
                        "asked",
                        "language",
                        "bg",
                        "area",
                        KUBRAT.value().toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nobody there is waiting")));
    }

    @Test
    void blankCopiesHaveACodeEachAndANumberThatCannotBeIsAnswered() throws Exception {
        Cookie elka = as("elka");
        post(PAPER, elka, "whom", "blank", "language", "en", "many", "3").andExpect(status().isOk());
        assertThat(one("select count(distinct code) from surveys.invitation where respondent_id is null"))
                .isEqualTo("3");
        for (String many : new String[] {"0", "51", "-1", "many", "99999999999"}) {
            post(PAPER, elka, "whom", "blank", "many", many)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Write a number from 1 to 50.")));
        }
        assertThat(one("select count(*) from surveys.invitation")).isEqualTo("3");
    }

    @Test
    void onlyTheTeamPrints() throws Exception {
        for (String name : new String[] {"other", "stranger"}) {
            get(PAPER, as(name)).andExpect(status().isForbidden());
            post(PAPER, as(name), "whom", "blank", "many", "3").andExpect(status().isForbidden());
        }
        assertThat(one("select count(*) from surveys.invitation")).isEqualTo("0");
    }

    @Test
    void aPackOfCopiesTakesAsManyStatementsAsOne() throws Exception {
        Cookie elka = as("elka");
        asked("choir", ISPERIH, "hristina");
        post(PAPER, elka, "whom", "asked", "language", "en").andExpect(status().isOk());
        int few = Statements.of(() -> post(PAPER, elka, "whom", "asked", "language", "en"))
                .size();
        for (int i = 0; i < 5; i++) {
            asked("club-" + i, KUBRAT, "petar");
        }
        int many = Statements.of(() -> post(PAPER, elka, "whom", "asked", "language", "en"))
                .size();
        assertThat(many).isLessThanOrEqualTo(few + 1);
        get(PAPER, elka).andExpect(status().isOk()).andExpect(content().string(not(containsString("No form"))));
    }

    @Test
    void aLetterToOneThatIsAskedCarriesTheirCodeAndOneToNobodyCarriesNone() throws Exception {
        Cookie hristina = as("hristina");
        String letter = SURVEY + "/method/letters/invitation-letter?language=en";
        get(letter, hristina).andExpect(status().isOk()).andExpect(content().string(not(containsString("letter-qr"))));
        assertThat(one("select count(*) from surveys.invitation")).isEqualTo("0");
        String to = letter + "&to=" + asked("choir", ISPERIH, "hristina");
        get(to, hristina).andExpect(content().string(containsString("letter-qr")));
        String code = one("select left(code, 5) || '-' || right(code, 5) from surveys.invitation");
        get(to, hristina)
                .andExpect(content().string(containsString(code)))
                .andExpect(content().string(containsString("/en/answer")))
                .andExpect(content().string(containsString("hristina")));
        get(letter + "&to=" + UUID.randomUUID(), hristina).andExpect(status().isNotFound());
    }
}
