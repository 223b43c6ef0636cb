package kompas.events.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** The pages of signing up cost the same for few and many, and hide nobody when there are very many. */
@KompasIntegrationTest
@Import(Statements.class)
class SignUpPagesIntegrationTests extends SignedUpEvening {

    @Test
    void theListTheDoorAndTheScreenThatClosesCostTheSameForFewAndMany() throws Exception {
        signUp("Anna", 3);
        signUp("Eve", 2);
        int list = cost(LIST);
        int door = cost(DOOR);
        int close = cost(PAGE + "/close");
        for (int more = 0; more < 8; more++) {
            signUp("More" + more, 1);
        }
        assertThat(cost(LIST)).isEqualTo(list).isLessThanOrEqualTo(10);
        assertThat(cost(DOOR)).isEqualTo(door).isLessThanOrEqualTo(10);
        assertThat(cost(PAGE + "/close")).isEqualTo(close).isLessThanOrEqualTo(10);
    }

    @Test
    void theFormCostsTheActivityAndItsDates() throws Exception {
        page(FORM);
        assertThat(Statements.of(() -> web.perform(get(FORM)))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void onesOwnPageCostsTheSameHoweverLongTheWaitingListIs() throws Exception {
        signUp("First", 4);
        String anna = signUp("Anna", 1);
        int alone = cost(anna);
        for (int more = 0; more < 8; more++) {
            signUp("More" + more, 1);
        }
        assertThat(cost(anna)).isEqualTo(alone).isLessThanOrEqualTo(12);
    }

    @Test
    void aLongListIsTurnedPageByPageAndStaysAsItWasNarrowed() throws Exception {
        crowd(250);
        assertThat(staff(LIST)).contains("1–100 of 250", "page=2").doesNotContain("Guest150");
        assertThat(staff(LIST + "?page=2")).contains("101–200 of 250", "Guest150");
        assertThat(staff(LIST + "?page=7")).contains("1–100 of 250");
        assertThat(staff(DOOR + "?page=3")).contains("201–250 of 250", "Guest250");
        assertThat(staff(LIST + "/print")).contains("Guest001", "Guest250", "with Guest250");
        web.perform(post(LIST + "/" + registration("Guest150"))
                        .cookie(elka)
                        .param("date", evening.toString())
                        .param("act", "leave")
                        .param("q", "guest")
                        .param("page", "2"))
                .andExpect(redirectedUrl(LIST + "?date=" + evening + "&q=guest&page=2&did=leave"));
    }

    private void crowd(int many) {
        database.sql("update events.occurrence set seats = null, taken = :many where id = :date")
                .param("many", many)
                .param("date", evening.value())
                .update();
        database.sql("""
                with party as (
                    insert into events.party (activity_id, form, name, language, entered)
                    select a.id, sha256(convert_to('guest' || n, 'UTF8')), 'Guest' || lpad(n::text, 3, '0'), 'en', 'self'
                    from events.activity a, generate_series(1, :many) n returning id, name)
                insert into events.registration (party_id, occurrence_id, people, state)
                select id, :date, case when name = 'Guest250' then 2 else 1 end, 'confirmed' from party""").param("many", many).param("date", evening.value()).update();
    }

    private String staff(String page) throws Exception {
        return web.perform(get(page).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The second time, when what is kept in memory is there. */
    private int cost(String page) throws Exception {
        web.perform(get(page).cookie(elka));
        return Statements.of(() -> web.perform(get(page).cookie(elka))).size();
    }
}
