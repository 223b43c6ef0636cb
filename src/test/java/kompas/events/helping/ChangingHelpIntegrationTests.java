package kompas.events.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.ActivityChanged;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever helps gives shifts back and swaps them, and hears of every change once. */
@KompasIntegrationTest
class ChangingHelpIntegrationTests extends HelpedDay {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Activities activities;

    @Autowired
    private RemindingVolunteers reminding;

    @Autowired
    private ErasingVolunteers erasing;

    @Test
    void aShiftThatIsGivenBackTwiceIsFreeOnce() throws Exception {
        String mine = takes("Anna", early);
        takes("Eve", early);
        UUID turn = turn("Anna", early);
        for (String did : List.of("left", "gone")) {
            web.perform(post(mine).param("act", "leave").param("turn", turn.toString()))
                    .andExpect(redirectedUrl(mine + "?did=" + did));
        }
        assertThat(taken(early)).isEqualTo(1);
        assertThat(page(mine + "?did=left")).contains("Somebody else can take it now", "You gave this shift back");
    }

    @Test
    void ofTwoWhoSwapForTheLastPlaceOneHasItAndTheOtherKeepsTheirs() throws Exception {
        UUID single = shift(task, 5, 1);
        String anna = takes("Anna", early);
        String eve = takes("Eve", late);
        UUID hers = turn("Anna", early);
        UUID other = turn("Eve", late);
        List<String> answers = atOnce(List.of(() -> did(anna, hers, single), () -> did(eve, other, single)));
        assertThat(answers).containsExactlyInAnyOrder("swapped", "full");
        assertThat(taken(single)).isEqualTo(1);
        assertThat(taken(early) + taken(late)).isEqualTo(1);
    }

    @Test
    void twoWhoWantEachOthersFullShiftKeepTheirOwnAndNobodyWaitsForEver() throws Exception {
        UUID one = shift(task, 5, 1);
        UUID two = shift(task, 7, 1);
        String anna = takes("Anna", one);
        String eve = takes("Eve", two);
        UUID hers = turn("Anna", one);
        UUID other = turn("Eve", two);
        for (int i = 0; i < 5; i++) {
            assertThat(atOnce(List.of(() -> did(anna, hers, two), () -> did(eve, other, one))))
                    .containsExactly("full", "full");
        }
        assertThat(taken(one)).isEqualTo(1);
        assertThat(taken(two)).isEqualTo(1);
    }

    @Test
    void nobodySwapsIntoAShiftAtTheTimeOfAnotherOfTheirsOrIntoOneOfSomebodyElses() throws Exception {
        String mine = takes("Anna", early, late);
        swap(mine, turn("Anna", late), meanwhile).andExpect(redirectedUrl(mine + "?did=overlap"));
        swap(mine, turn("Anna", late), UUID.randomUUID()).andExpect(redirectedUrl(mine + "?did=past"));
        String other = takes("Eve", late);
        swap(other, turn("Anna", early), late).andExpect(redirectedUrl(other + "?did=gone"));
        web.perform(post(other).param("act", "leave").param("turn", "nonsense")).andExpect(status().isNotFound());
        web.perform(post(other)
                        .param("act", "dance")
                        .param("turn", turn("Anna", early).toString()))
                .andExpect(status().isNotFound());
        assertThat(taken(early)).isEqualTo(1);
        assertThat(taken(late)).isEqualTo(2);
    }

    @Test
    void whoeverLeftAShiftCanSwapBackIntoIt() throws Exception {
        String mine = takes("Anna", early, late);
        web.perform(post(mine)
                .param("act", "leave")
                .param("turn", turn("Anna", early).toString()));
        swap(mine, turn("Anna", late), early).andExpect(redirectedUrl(mine + "?did=swapped"));
        assertThat(taken(early)).isEqualTo(1);
        assertThat(taken(late)).isZero();
    }

    @Test
    void aGuessedLinkAndOneThatHasEndedShowNothing() throws Exception {
        String mine = takes("Anna", early);
        web.perform(get("/en/help/" + SecretLink.make().text())).andExpect(status().isGone());
        web.perform(get(mine + "/certificate")).andExpect(status().isGone());
        itIsOver();
        database.sql("update events.helper set created_at = created_at - interval '400 days'")
                .update();
        erasing.forget(OffsetDateTime.now(ZoneOffset.UTC));
        web.perform(get(mine))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("This link has ended")));
        assertThat(number("select count(*) from events.helper where name is null and email is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from events.helper_turn")).isEqualTo(1);
    }

    @Test
    void whenTheDayMovesTheShiftsMoveAlongAndEverybodyIsToldOnce() throws Exception {
        takes("Anna", early, late);
        web.perform(entry("Granny", "0888 123 456", late)).andExpect(status().is3xxRedirection());
        for (int i = 0; i < 2; i++) {
            change(
                    "update events.occurrence set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day',"
                            + " changed_at = now() where starts_at = '" + starts + "'",
                    false);
        }
        assertThat(database.sql("select starts_at from events.helper_shift where id = :id")
                        .param("id", early)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(starts.plus(1, ChronoUnit.DAYS));
        assertThat(mails("anna@example.org", "Changed: %")).isEqualTo(1);
        assertThat(staff(LIST)).contains("Phone: the shift was moved");
        assertThat(text("select kind || ' ' || path from tasks.task where settled_at is null"))
                .isEqualTo("helper_calls /activities/cleaning/helpers");
        web.perform(post(LIST + "/turns/" + turn("Granny", late)).cookie(elka).param("act", "phoned"))
                .andExpect(redirectedUrl(LIST + "?did=phoned"));
        assertThat(number("select count(*) from tasks.task where settled_at is null"))
                .isZero();
    }

    @Test
    void whenItIsCancelledEverybodyIsToldOnceWithAllTheirShifts() throws Exception {
        takes("Anna", early, late);
        for (int i = 0; i < 2; i++) {
            change("update events.activity set status = 'cancelled', changed_at = changed_at", true);
        }
        assertThat(mails("anna@example.org", "Cancelled: %")).isEqualTo(1);
        assertThat(desk().newestMail("anna@example.org")).contains("does not take place");
    }

    @Test
    void whoeverHelpsTomorrowIsRemindedOnce() throws Exception {
        takes("Anna", early, late);
        takes("Eve", early);
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        database.sql(
                        "update events.helper_shift set ends_at = cast(:at as timestamptz) + interval '1 hour', starts_at = :at")
                .param("at", tomorrow.atOffset(ZoneOffset.UTC))
                .update();
        reminding.run();
        reminding.run();
        assertThat(mails("anna@example.org", "Tomorrow: %")).isEqualTo(1);
        assertThat(mails("eve@example.org", "Tomorrow: %")).isEqualTo(1);
    }

    private void change(String sql, boolean cancelled) {
        transaction.executeWithoutResult(status -> {
            database.sql(sql).update();
            events.publishEvent(new ActivityChanged(
                    activities.findAny("cleaning").orElseThrow().id(),
                    cancelled ? List.of() : List.of(day),
                    cancelled ? List.of(day) : List.of(),
                    true));
        });
    }

    private int mails(String email, String subject) {
        return database.sql("select count(*) from mail.message where email = :email and subject like :subject")
                .param("email", email)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private String did(String page, UUID turn, UUID to) throws Exception {
        String answer =
                String.valueOf(swap(page, turn, to).andReturn().getResponse().getRedirectedUrl());
        return answer.substring(answer.indexOf("did=") + 4);
    }
}
