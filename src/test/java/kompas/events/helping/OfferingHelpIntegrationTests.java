package kompas.events.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever wants to help takes shifts without an account, and no shift has more helpers than places. */
@KompasIntegrationTest
@Import(Statements.class)
class OfferingHelpIntegrationTests extends HelpedDay {

    @Test
    void thePageOfTheActivitySaysWhatIsNeededInWords() throws Exception {
        takes("Anna", late);
        String page = page(PAGE);
        assertThat(page).contains("Helpers wanted", "Coffee", "one more person is needed", "room for one more", FORM);
        database.sql("update events.activity set status = 'cancelled'").update();
        versions.touch("events");
        assertThat(page(PAGE)).doesNotContain("Helpers wanted");
    }

    @Test
    void theFormCostsTheActivityAndItsShifts() throws Exception {
        page(FORM);
        assertThat(Statements.of(() -> web.perform(get(FORM)))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void somebodyWithoutAnAccountTakesTwoShiftsAndHasAPageOfTheirOwn() throws Exception {
        shift(task, 5, 2);
        String mine = takes("Anna", early, late);
        assertThat(page(mine)).contains("Coffee", "We count on you", "Another shift instead");
        assertThat(desk().newestMail("anna@example.org")).contains("Thank you for helping", "Coffee:");
        assertThat(page("/en" + desk().link("anna@example.org", "/help/"))).contains("We count on you");
        assertThat(number("select count(*) from events.helper_link where encode(hash, 'base64') like '%"
                        + mine.substring(mine.lastIndexOf('/') + 1) + "%'"))
                .isZero();
        assertThat(taken(early) + taken(late)).isEqualTo(2);
    }

    @Test
    void ofManyWhoWantTheLastPlaceOneHasItAndTheOthersAreTold() throws Exception {
        UUID single = shift(task, 5, 1);
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = "Anna" + i;
            people.add(() -> web.perform(form(name, SecretLink.make(), single))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        List<Integer> answers = atOnce(people);
        assertThat(answers.stream().filter(answer -> answer == 302 || answer == 303))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer == 422)).hasSize(5);
        assertThat(taken(single)).isEqualTo(1);
        assertThat(number("select count(*) from events.helper")).isEqualTo(1);
    }

    @Test
    void aFormSentTenTimesIsOneOffer() throws Exception {
        SecretLink once = SecretLink.make();
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            presses.add(() -> web.perform(form("Anna", once, early))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        assertThat(atOnce(presses)).allMatch(answer -> answer >= 300 && answer < 400);
        assertThat(taken(early)).isEqualTo(1);
        assertThat(number("select count(*) from mail.message where email = 'anna@example.org'"))
                .isEqualTo(1);
    }

    @Test
    void shiftsAtTheSameTimeAndFullOnesAreRefusedInASentenceAndNothingIsTaken() throws Exception {
        refused(form("Anna", SecretLink.make(), early, meanwhile), "at the same time");
        takes("Eve", early);
        takes("Mia", early);
        refused(form("Anna", SecretLink.make(), early, late), "Somebody was faster");
        refused(form("Anna", SecretLink.make(), UUID.randomUUID()), "not open");
        database.sql("update events.occurrence set status = 'cancelled'").update();
        refused(form("Anna", SecretLink.make(), late), "not open");
        assertThat(taken(early)).isEqualTo(2);
        assertThat(taken(late)).isZero();
    }

    @Test
    void nobodyHasTheSameShiftTwiceOrTwoAtOnceByTwoForms() throws Exception {
        takes("Anna", early);
        refused(form("anna", SecretLink.make(), early), "has this shift already");
        refused(form("Anna", SecretLink.make(), meanwhile), "same time as another shift of yours");
        web.perform(entry("Ivan", "+359 888 123 456", early)).andExpect(status().is3xxRedirection());
        web.perform(entry("Ivan", "0888 123456", early))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has this shift already")));
        takes("Anna", late);
        assertThat(taken(early)).isEqualTo(2);
    }

    @Test
    void whatSomebodyTookStandsInTheirOwnCalendarAndMovesWithASwap() throws Exception {
        String mine = takes("Anna", early);
        String turn = turn("Anna", early).toString();
        assertThat(desk().newestMail("anna@example.org")).contains("/calendar.ics");
        String before = page(mine + "/calendar.ics");
        assertThat(before).contains("UID:" + turn, "STATUS:CONFIRMED", "SUMMARY:Coffee: Cleaning the park");
        swap(mine, turn("Anna", early), late);
        assertThat(page(mine + "/calendar.ics")).contains("UID:" + turn).doesNotContain(dateStart(before));
    }

    private static String dateStart(String ics) {
        return ics.lines()
                .filter(line -> line.startsWith("DTSTART;TZID"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyUnderAgeHelpsWithoutTheConsentOfWhoAnswersForThemWhoseWordsAreKept() throws Exception {
        refused(minor("16"), "A parent or guardian has to agree");
        refused(minor("16").param("consent", "true").param("guardian", "Rosa"), "telephone number");
        web.perform(minor("16")
                        .param("consent", "true")
                        .param("guardian", "Rosa")
                        .param("guardianPhone", "0888 123456"))
                .andExpect(status().is3xxRedirection());
        assertThat(text("select guardian_name || ' ' || consent from events.helper"))
                .startsWith("Rosa I am the parent or guardian, and I agree that my child helps");
        assertThat(number("select count(*) from events.helper")).isEqualTo(1);
    }

    @Test
    void whoeverIsTooYoungForATaskIsTold() throws Exception {
        UUID grown = shift(task("Chainsaw", 18), 0, 2);
        web.perform(post(FORM)
                        .param("begun", "1")
                        .param("form", SecretLink.make().text())
                        .param("name", "Mia")
                        .param("phone", "0888 654321")
                        .param("age", "16")
                        .param("consent", "true")
                        .param("guardian", "Rosa")
                        .param("guardianPhone", "0888 123456")
                        .param("shift", grown.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("you have to be older")));
        assertThat(taken(grown)).isZero();
    }

    @Test
    void aProgramIsAskedToPressAgainAndWhatIsMissingIsSaidWithWhatWasTypedKept() throws Exception {
        refused(form("Anna", SecretLink.make(), early).param("nickname", "x"), "as a program would do it");
        refused(
                post(FORM).param("begun", "1").param("name", "Somebody").param("email", "no address"),
                "This is not an e-mail address");
        web.perform(post(FORM).param("begun", "1").param("name", "Somebody"))
                .andExpect(content().string(containsString("Choose a shift")))
                .andExpect(content().string(containsString("Leave an e-mail address or a telephone number")))
                .andExpect(content().string(containsString("value=\"Somebody\"")));
        assertThat(number("select count(*) from events.helper")).isZero();
    }

    @Test
    void nobodysMailboxIsFilledByOffersOfOthers() throws Exception {
        UUID big = shift(task, 5, 50);
        for (int i = 0; i < 12; i++) {
            web.perform(form("Anna" + i, SecretLink.make(), big).with(request -> {
                        request.setParameter("email", "anna@example.org");
                        return request;
                    }))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(number("select count(*) from mail.message where email = 'anna@example.org'"))
                .isEqualTo(10);
    }

    private MockHttpServletRequestBuilder minor(String age) {
        return post(FORM)
                .param("begun", "1")
                .param("form", SecretLink.make().text())
                .param("name", "Mia")
                .param("email", "mia@example.org")
                .param("age", age)
                .param("shift", early.toString());
    }

    private void refused(MockHttpServletRequestBuilder request, String sentence) throws Exception {
        web.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }
}
