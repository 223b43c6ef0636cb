package kompas.events.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.events.ActivityChanged;
import kompas.events.ActivityId;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever signs up has a seat or knows their place in the line, and nobody is ever promised a seat that is not there. */
@KompasIntegrationTest
class SigningUpIntegrationTests extends SignedUpEvening {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void somebodyWithoutAnAccountSignsUpAndHasAPageOfTheirOwn() throws Exception {
        assertThat(page(PAGE)).contains("4 seats left", FORM + "?date=" + evening);
        assertThat(page(FORM + "?date=" + evening)).contains("name=\"email\"");
        String mine = signUp("Anna", 2);
        assertThat(page(mine)).contains("You have 2 seats", "Singing together");
        assertThat(taken()).isEqualTo(2);
        assertThat(desk().newestMail("anna@example.org"))
                .contains("Singing together", "2 seats", text("select code from events.party"));
        String link = "/en" + desk().link("anna@example.org", "/sign-up/");
        assertThat(page(link)).contains("You have 2 seats");
        web.perform(get(mine))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void aFormPressedTenTimesIsOneSignUp() throws Exception {
        SecretLink form = SecretLink.make();
        List<Integer> answers = atOnce(
                10,
                number -> web.perform(form("Anna", 2, form, evening))
                        .andReturn()
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsOnly(302);
        assertThat(number("select count(*) from events.party")).isEqualTo(1);
        assertThat(number("select count(*) from mail.message where kind = 'signup.mail.sign-up'"))
                .isEqualTo(1);
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void ofManyWhoWantTheLastSeatOneHasItAndTheOthersWaitInOrder() throws Exception {
        signUp("First", 3);
        List<Integer> answers = atOnce(
                8,
                number -> web.perform(form("Phone" + number, 1))
                        .andReturn()
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsOnly(302);
        assertThat(taken()).isEqualTo(4);
        assertThat(number("select count(*) from events.registration where state = 'confirmed'"))
                .isEqualTo(2);
        assertThat(number("select count(distinct place) from events.registration where state = 'waiting'"))
                .isEqualTo(7);
    }

    @Test
    void aProgramIsAskedToPressAgainAndWhatIsMissingIsSaid() throws Exception {
        web.perform(form("Robot", 1).param("nickname", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Robot")));
        web.perform(post(FORM)
                        .param("begun", "1")
                        .param("date", evening.toString())
                        .param("people", "100")
                        .param("name", "Anna")
                        .param("note", "x".repeat(501)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("from 1 to 20")))
                .andExpect(content().string(containsString("e-mail address or a telephone number")))
                .andExpect(content().string(containsString("500 letters")));
        web.perform(form("Anna", 1, SecretLink.make())).andExpect(status().isUnprocessableContent());
        web.perform(post(FORM).param("date", "nonsense", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent());
        web.perform(get("/en/activities/nothing/sign-up")).andExpect(status().isNotFound());
        assertThat(number("select count(*) from events.party")).isZero();
    }

    @Test
    void aPartyLargerThanTheRoomIsToldSo() throws Exception {
        web.perform(form("Class", 5))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("more than there are seats at all")));
        assertThat(taken()).isZero();
    }

    @Test
    void severalDatesAreTakenTogetherOrNotAtAll() throws Exception {
        web.perform(form("Anna", 2, SecretLink.make(), evening, later)).andExpect(status().is3xxRedirection());
        assertThat(number("select count(*) from events.registration where state = 'confirmed'"))
                .isEqualTo(2);
        database.sql("update events.occurrence set status = 'cancelled' where id = :id")
                .param("id", later.value())
                .update();
        web.perform(form("Eve", 1, SecretLink.make(), evening, later))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("does not take place any more")));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void whereHeadsAreCountedNobodyHasToSayWhoTheyAre() throws Exception {
        database.sql("update events.activity set sign_up = 'open'").update();
        web.perform(post(FORM)
                        .param("begun", "1")
                        .param("date", evening.toString())
                        .param("people", "4"))
                .andExpect(status().is3xxRedirection());
        web.perform(post(FORM)
                        .param("begun", "1")
                        .param("date", evening.toString())
                        .param("people", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("leave an e-mail address or a telephone number")));
        assertThat(taken()).isEqualTo(4);
    }

    @Test
    void fromTwoToFiveWorksWhenThreeAreFreeAndNotWhenTwoAre() throws Exception {
        database.sql("update events.occurrence set seats = 6 where id = :id")
                .param("id", evening.value())
                .update();
        String anna = signUp("Anna", 2);
        signUp("Eve", 2);
        change(anna, 5).andExpect(redirectedUrl(anna + "?did=not_enough"));
        assertThat(page(anna + "?did=not_enough")).contains("not so many free seats", "You have 2 seats");
        assertThat(taken()).isEqualTo(4);
        database.sql("update events.occurrence set seats = 7 where id = :id")
                .param("id", evening.value())
                .update();
        change(anna, 5).andExpect(redirectedUrl(anna + "?did=changed"));
        assertThat(taken()).isEqualTo(7);
        change(anna, 0).andExpect(redirectedUrl(anna + "?did=people_wrong"));
        change(anna, 1).andExpect(redirectedUrl(anna + "?did=changed"));
        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void leavingTwiceIsLeavingOnce() throws Exception {
        String anna = signUp("Anna", 2);
        act(anna, "leave").andExpect(redirectedUrl(anna + "?did=left"));
        act(anna, "leave").andExpect(redirectedUrl(anna + "?did=left"));
        assertThat(taken()).isZero();
        assertThat(page(anna)).contains("You do not come");
    }

    @Test
    void anEndedLinkAndForeignActsGetASentence() throws Exception {
        String foreign = "/en/sign-up/" + SecretLink.make().text();
        web.perform(get(foreign))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("This link has ended")));
        act(foreign, "leave").andExpect(redirectedUrl(foreign + "?did=gone"));
        String anna = signUp("Anna", 2);
        act(anna, "nonsense").andExpect(status().isNotFound());
        web.perform(post(anna).param("act", "leave").param("date", "x")).andExpect(status().isNotFound());
        web.perform(post(anna).param("act", "leave").param("date", later.toString()))
                .andExpect(redirectedUrl(anna + "?did=gone"));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void whenItIsCancelledMeanwhileNothingIsTakenAndEverybodyIsToldOnce() throws Exception {
        String anna = signUp("Anna", 3);
        signUp("Eve", 3);
        database.sql("update events.occurrence set status = 'cancelled', changed_at = now() where id = :id")
                .param("id", evening.value())
                .update();
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status -> events.publishEvent(new ActivityChanged(
                    ActivityId.of(database.sql("select id from events.activity")
                            .query(UUID.class)
                            .single()),
                    List.of(),
                    List.of(evening),
                    true)));
        }
        assertThat(desk().newestMail("anna@example.org")).contains("does not take place");
        assertThat(desk().newestMail("eve@example.org")).contains("does not take place");
        assertThat(number("select count(*) from mail.message where subject like 'Cancelled%'"))
                .isEqualTo(2);
        act(anna, "leave").andExpect(redirectedUrl(anna + "?did=past"));
        assertThat(page(anna)).contains("This does not take place");
        web.perform(form("Late", 1)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoeverSignedUpForSeveralDatesIsToldInOneMailThatNoneTakesPlace() throws Exception {
        web.perform(form("Anna", 2, SecretLink.make(), evening, later)).andExpect(status().is3xxRedirection());
        database.sql("update events.occurrence set status = 'cancelled', changed_at = now()")
                .update();
        ActivityId activity = ActivityId.of(
                database.sql("select id from events.activity").query(UUID.class).single());
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status ->
                    events.publishEvent(new ActivityChanged(activity, List.of(), List.of(evening, later), true)));
        }
        assertThat(number("select count(*) from mail.message where subject like 'Cancelled%'"))
                .isEqualTo(1);
        assertThat(desk().newestMail("anna@example.org")).contains("on the days you signed up for");
    }

    @Test
    void whatSomebodySignedUpForStandsInTheirOwnCalendarAndGoesWhenTheyLeave() throws Exception {
        String mine = signUp("Anna", 2);
        assertThat(page(mine)).contains(mine + "/calendar.ics");
        assertThat(desk().newestMail("anna@example.org")).contains("/calendar.ics");
        web.perform(get(mine + "/calendar.ics"))
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(page(mine + "/calendar.ics"))
                .contains("UID:" + evening, "STATUS:CONFIRMED", "SUMMARY:Singing together")
                .doesNotContain(later.toString());
        act(mine, "leave");
        assertThat(page(mine + "/calendar.ics")).contains("UID:" + evening, "STATUS:CANCELLED");
        web.perform(get("/en/sign-up/" + SecretLink.make().text() + "/calendar.ics"))
                .andExpect(status().isGone());
    }

    @Test
    void nobodysMailboxIsFilledBySignUpsOfOthers() throws Exception {
        for (int i = 0; i < 13; i++) {
            web.perform(form("Anna", 1, SecretLink.make(), later))
                    .andExpect(redirectedUrlPattern("/en/sign-up/*?did=done"));
        }
        assertThat(number("select count(*) from mail.message where kind like 'signup%'"))
                .isEqualTo(10);
    }

    @Test
    void theTablesAloneOpenNobodysPage() throws Exception {
        String token = signUp("Anna", 1).substring("/en/sign-up/".length());
        assertThat(text("select string_agg(p::text || l::text, '') from events.party p, events.party_link l"))
                .doesNotContain(token);
    }

    /** Does something so many times at the same moment. */
    static <T> List<T> atOnce(int times, Numbered<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(times);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < times; number++) {
                int mine = number;
                running.add(threads.submit(() -> {
                    together.await();
                    return work.of(mine);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    interface Numbered<T> {
        T of(int number) throws Exception;
    }
}
