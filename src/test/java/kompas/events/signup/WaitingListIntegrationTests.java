package kompas.events.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kompas.events.ActivityChanged;
import kompas.events.ActivityId;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Free seats go to those who wait, in turn, for a time; everybody sees why it was somebody else's turn. */
@KompasIntegrationTest
class WaitingListIntegrationTests extends SignedUpEvening {

    @Autowired
    private WaitingClock minutes;

    @Autowired
    private RemindingTheDayBefore reminding;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private String first = "";

    @BeforeEach
    void fourSeatsAreTaken() throws Exception {
        first = signUp("First", 3);
        signUp("Second", 1);
    }

    @Test
    void whoWaitsIsOfferedTheFreeSeatsAndSaysYes() throws Exception {
        String anna = signUp("Anna", 2);
        assertThat(page(anna)).contains("You wait for 2 seats: you are the first in line.");
        act(first, "leave");
        assertThat(standing("Anna")).isEqualTo("offered 2");
        assertThat(taken()).isEqualTo(3);
        assertThat(desk().newestMail("anna@example.org")).contains("2 seats are free", "until");
        String link = "/en" + desk().link("anna@example.org", "/sign-up/");
        web.perform(get(link)).andExpect(status().isOk());
        assertThat(standing("Anna")).as("a scanner only looks").isEqualTo("offered 2");
        act(link, "accept").andExpect(redirectedUrl(link + "?did=accepted"));
        act(link, "accept").andExpect(redirectedUrl(link + "?did=accepted"));
        assertThat(standing("Anna")).isEqualTo("confirmed 2");
        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void whoNeedsMoreThanThereIsIsPassedOverAndBothSeeWhy() throws Exception {
        String family = signUp("Family", 4);
        String anna = signUp("Anna", 2);
        String eve = signUp("Eve", 2);
        act(first, "leave");
        assertThat(List.of(standing("Family"), standing("Anna"), standing("Eve")))
                .containsExactly("waiting 4", "offered 2", "waiting 2");
        assertThat(page(family)).contains("3 seats were free, too few for 4 of you. You keep your place.");
        assertThat(page(eve))
                .contains("too few for number 1, who are 4", "Number 2 was offered a seat", "one is before you")
                .doesNotContain("Family", "Anna");
        assertThat(page(anna)).contains("You were offered a seat");
        change(family, 1).andExpect(redirectedUrl(family + "?did=changed"));
        assertThat(standing("Family")).isEqualTo("offered 1");
        assertThat(taken()).isEqualTo(4);
    }

    @Test
    void whoDoesNotAnswerInTimeLosesTheOfferToTheNext() throws Exception {
        String anna = signUp("Anna", 3);
        String eve = signUp("Eve", 2);
        act(first, "leave");
        offerRunsOut("Anna");
        minutes.look();
        assertThat(minutes.look()).isZero();
        assertThat(List.of(standing("Anna"), standing("Eve"))).containsExactly("expired 3", "offered 2");
        assertThat(taken()).isEqualTo(3);
        assertThat(desk().newestMail("anna@example.org")).contains("the time to answer is over");
        act(anna, "accept").andExpect(redirectedUrl(anna + "?did=gone"));
        assertThat(page(anna)).contains("the time to answer is over", "Sign up again");
        assertThat(page(eve)).contains("Number 1 did not answer in time");
    }

    @Test
    void anOfferThatRanOutIsOverBeforeAnybodyLooked() throws Exception {
        String anna = signUp("Anna", 3);
        signUp("Eve", 2);
        act(first, "leave");
        offerRunsOut("Anna");
        act(anna, "accept").andExpect(redirectedUrl(anna + "?did=gone"));
        assertThat(List.of(standing("Anna"), standing("Eve"))).containsExactly("expired 3", "offered 2");
        offerRunsOut("Eve");
        signUp("New", 3);
        assertThat(List.of(standing("Eve"), standing("New"))).containsExactly("expired 2", "confirmed 3");
        assertThat(taken()).isEqualTo(4);
    }

    @Test
    void whenThereIsNoTimeToAnswerWhoeverTakesTheSeatFirstHasItAndTheLogSaysWho() throws Exception {
        String anna = signUp("Anna", 1);
        String eve = signUp("Eve", 2);
        database.sql("update events.occurrence set starts_at = now() + interval '50 minutes',"
                        + " ends_at = now() + interval '2 hours' where id = :id")
                .param("id", evening.value())
                .update();
        act(first, "leave");
        minutes.look();
        assertThat(List.of(standing("Anna"), standing("Eve"))).containsExactly("waiting 1", "waiting 2");
        assertThat(page(eve)).contains("2 seats are free. It is too late to keep seats", "Yes, we come");
        signUp("New", 1);
        assertThat(page(anna)).contains("Somebody who had not waited took the free seat", "A seat is free");
        act(anna, "accept").andExpect(redirectedUrl(anna + "?did=accepted"));
        assertThat(List.of(standing("New"), standing("Anna"))).containsExactly("confirmed 1", "confirmed 1");
        assertThat(page(eve)).contains("Number 1 took the free seat", "you are the first in line");
        act(eve, "accept").andExpect(redirectedUrl(eve + "?did=not_enough"));
        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void nobodyWhoComesNewGetsASeatThatIsKeptForSomebodyElse() throws Exception {
        signUp("Anna", 3);
        act(first, "leave");
        signUp("New", 1);
        assertThat(List.of(standing("Anna"), standing("New"))).containsExactly("offered 3", "waiting 1");
        assertThat(taken()).isEqualTo(4);
    }

    @Test
    void seatsThatAreAddedGoToThoseWhoWait() throws Exception {
        signUp("Anna", 2);
        signUp("Eve", 2);
        database.sql("update events.occurrence set seats = 6 where id = :id")
                .param("id", evening.value())
                .update();
        minutes.look();
        assertThat(List.of(standing("Anna"), standing("Eve"))).containsExactly("offered 2", "waiting 2");
    }

    @Test
    void manyWhoLeaveAndComeAtOnceSellNoSeatTwice() throws Exception {
        for (int i = 0; i < 6; i++) {
            signUp("Waiting" + i, 1 + i % 2);
        }
        List<Integer> answers = SigningUpIntegrationTests.atOnce(8, number -> {
            if (number == 0) {
                return act(first, "leave").andReturn().getResponse().getStatus();
            }
            return web.perform(form("New" + number, 1))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        });
        assertThat(answers).containsOnly(302);
        assertThat(taken()).isEqualTo(4);
        assertThat(text("select string_agg(p.name, ' ' order by p.name) from events.registration r"
                        + " join events.party p on p.id = r.party_id where r.state = 'offered'"))
                .as("the first in line")
                .isEqualTo("Waiting0 Waiting1");
    }

    @Test
    void whoHasOnlyATelephoneIsPhonedAboutAnOffer() throws Exception {
        web.perform(post(FORM)
                        .param("begun", "1")
                        .param("date", evening.toString())
                        .param("people", "1")
                        .param("name", "Ivan")
                        .param("phone", "0888 123 456"))
                .andExpect(status().is3xxRedirection());
        act(first, "leave");
        assertThat(standing("Ivan")).isEqualTo("offered 1");
        assertThat(text("select kind from tasks.task where settled_at is null")).isEqualTo("signup_calls");
        web.perform(post(LIST + "/" + registration("Ivan"))
                        .cookie(elka)
                        .param("date", evening.toString())
                        .param("act", "phoned"))
                .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=phoned"));
        assertThat(number("select count(*) from tasks.task where settled_at is null"))
                .isZero();
    }

    @Test
    void whoSaysYesOnThePhoneHasTheSeatAndNobodyIsLeftToPhone() throws Exception {
        web.perform(post(FORM)
                        .param("begun", "1")
                        .param("date", evening.toString())
                        .param("people", "1")
                        .param("name", "Ivan")
                        .param("phone", "0888 123 456"))
                .andExpect(status().is3xxRedirection());
        act(first, "leave");
        web.perform(post(LIST + "/" + registration("Ivan"))
                        .cookie(elka)
                        .param("date", evening.toString())
                        .param("act", "give"))
                .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=give"));
        assertThat(standing("Ivan")).isEqualTo("confirmed 1");
        assertThat(number("select count(*) from tasks.task where settled_at is null"))
                .isZero();
    }

    @Test
    void everybodyHearsOfANewTimeOnceAndKeepsTheirPlace() throws Exception {
        signUp("Anna", 2);
        database.sql(
                        "update events.occurrence set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day',"
                                + " changed_at = now() where id = :id")
                .param("id", evening.value())
                .update();
        ActivityId activity = ActivityId.of(
                database.sql("select id from events.activity").query(UUID.class).single());
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new ActivityChanged(activity, List.of(evening), List.of(), true)));
        }
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ActivityChanged(activity, List.of(), List.of(evening), false)));
        assertThat(number("select count(*) from mail.message where subject like 'Changed%'"))
                .isEqualTo(3);
        assertThat(number("select count(*) from mail.message where subject like 'Cancelled%'"))
                .isZero();
        assertThat(List.of(standing("First"), standing("Anna"))).containsExactly("confirmed 3", "waiting 2");
    }

    @Test
    void theDayBeforeWhoHasSeatsIsRemindedOnce() throws Exception {
        signUp("Anna", 2);
        database.sql("""
                        update events.occurrence set
                            starts_at = ((current_timestamp at time zone 'Europe/Sofia')::date + 1 + time '18:00') at time zone 'Europe/Sofia',
                            ends_at = ((current_timestamp at time zone 'Europe/Sofia')::date + 1 + time '20:00') at time zone 'Europe/Sofia'
                        where id = :id""").param("id", evening.value()).update();
        reminding.run();
        reminding.run();
        assertThat(
                        text(
                                "select string_agg(email, ' ' order by email) from mail.message where subject like 'Tomorrow%'"))
                .isEqualTo("first@example.org second@example.org");
    }

    @Test
    void withoutAWaitingListWhoIsTooLateIsToldSo() throws Exception {
        database.sql("update events.activity set waiting_list = false").update();
        web.perform(form("Anna", 1, SecretLink.make(), evening)).andExpect(status().isUnprocessableContent());
        assertThat(taken()).isEqualTo(4);
    }
}
