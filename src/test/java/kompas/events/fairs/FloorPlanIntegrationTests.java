package kompas.events.fairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** The plan, the stage and whom a filter invites, as those see them who make them. */
@KompasIntegrationTest
@Import(Statements.class)
class FloorPlanIntegrationTests extends FairToHold {

    @Autowired
    private ShowingFairs fairs;

    @Autowired
    private Activities activities;

    @Test
    void twoLibrariansWhoPlaceAtOnceAreToldAndNothingOverlaps() throws Exception {
        UUID choir = coming("choir", "");
        UUID weavers = coming("weavers", "");
        hall();
        Cookie elka = librarian();
        int seen = version();
        List<Callable<Integer>> both =
                List.of(() -> place(elka, choir, seen, "4", "4"), () -> place(elka, weavers, seen, "4", "4"));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = two.invokeAll(both).stream()
                    .map(FloorPlanIntegrationTests::done)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(text("select count(*) from events.fair_guest where stand_column = 8"))
                .isEqualTo("1");
        send(DESK + "/plan/place", elka, "version", seen + "", "stand", choir.toString(), "left", "8", "top", "8")
                .andExpect(content().string(Matchers.containsString("Somebody else changed the plan")));
    }

    @Test
    void aStandGoesNowhereWhereItCannotStand() throws Exception {
        UUID choir = coming("choir", "");
        UUID weavers = coming("weavers", "");
        hall();
        Cookie elka = librarian();
        assertThat(place(elka, choir, version(), "4", "4")).isEqualTo(302);
        assertThat(place(elka, weavers, version(), "5", "4,5")).isEqualTo(409);
        assertThat(place(elka, weavers, version(), "19", "2")).isEqualTo(409);
        assertThat(place(elka, weavers, version(), "9", "13")).isEqualTo(409);
        assertThat(place(elka, weavers, version(), "at the door", "2")).isEqualTo(409);
        moveAndDraw(elka, choir);
        assertThat(page(DESK + "/plan", elka)).contains("One without a place", "can be placed");
    }

    private void moveAndDraw(Cookie elka, UUID choir) throws Exception {
        send(DESK + "/plan/move", elka, "version", version() + "", "stand", choir.toString(), "left", "6", "top", "4.5")
                .andExpect(status().isOk())
                .andExpect(content().string(String.valueOf(version())));
        send(
                        DESK + "/plan/draw",
                        elka,
                        "version",
                        version() + "",
                        "floor",
                        "stage",
                        "left",
                        "5",
                        "top",
                        "4",
                        "wide",
                        "4",
                        "deep",
                        "2")
                .andExpect(status().isConflict());
    }

    @Test
    void aSmallerHallTakesStandsOffThePlanAndLosesNone() throws Exception {
        UUID choir = coming("choir", "");
        hall();
        Cookie elka = librarian();
        place(elka, choir, version(), "16", "4");
        send(DESK + "/plan/hall", elka, "version", version() + "", "wide", "500", "deep", "1")
                .andExpect(status().isConflict());
        send(DESK + "/plan/hall", elka, "version", version() + "", "wide", "12", "deep", "15");
        assertThat(text("select answer || coalesce(number, 0) from events.fair_guest"))
                .isEqualTo("coming0");
        web.perform(get("/en/activities/fair/plan")).andExpect(status().isNotFound());
    }

    @Test
    void whoComesNoMoreStandsNoMore() throws Exception {
        UUID choir = coming("choir", "");
        hall();
        Cookie elka = librarian();
        place(elka, choir, version(), "4", "4");
        send(DESK + "/guests/" + choir, elka, "answer", "not_coming");
        assertThat(text("select count(*) from events.fair_guest where number is null"))
                .isEqualTo("1");
        assertThat(place(elka, choir, version(), "4", "4")).isEqualTo(409);
    }

    @Test
    void twoThingsAtOnceOnTheStageAreTold() throws Exception {
        Cookie elka = librarian();
        slot(elka, "Opening", "10:00", "10:30").andExpect(status().is3xxRedirection());
        slot(elka, "Choir", "10:15", "11:00").andExpect(status().is3xxRedirection());
        slot(elka, "Late", "12:00", "11:00").andExpect(status().isUnprocessableContent());
        slot(elka, "", "12:00", "13:00").andExpect(status().isUnprocessableContent());
        assertThat(page(DESK + "/programme", elka)).contains("Opening", "at the same time as something else");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page("/en/activities/fair")).contains("Opening", "On the stage"));
    }

    @Test
    void whomAFilterFindsIsShownThenInvited() throws Exception {
        organisation("choir", "choir@example.org");
        organisation("weavers", "");
        database.sql("insert into search.pending (kind, id) select 'organisation', id from directory.organisation")
                .update();
        Cookie elka = librarian();
        String address = DESK + "/invite?q=weavers";
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(page(address, elka)).contains("One would be invited", "One has no e-mail"));
        send(DESK + "/invite", elka, "query", "q=weavers", "expected", "0").andExpect(status().isConflict());
        send(DESK + "/invite", elka, "query", "q=weavers", "expected", "1")
                .andExpect(header().string("Location", Matchers.endsWith("count=1&others=1")));
        assertThat(text("select string_agg(way, ' ') from events.fair_guest")).isEqualTo("none");
        assertThat(page(address, elka)).contains("One is invited already");
        String list = DESK + "/invite?list=http%3A%2F%2Flocalhost%2Fen%2Forganisations%3Fq%3Dchoir";
        assertThat(page(list, elka)).contains("Читалище choir", "One gets a mail");
    }

    @Test
    void aSpreadsheetRunsNothingThatSomebodyTyped() throws Exception {
        UUID choir = coming("choir", "");
        database.sql("update events.fair_guest set brings = '=1+1' where id = :id")
                .param("id", choir)
                .update();
        assertThat(page(DESK + "/replies.csv", librarian())).contains(",'=1+1,").contains("Читалище choir");
    }

    @Test
    void theSilentAreRemindedOnceADay() throws Exception {
        invited(organisation("choir", "choir@example.org"));
        coming("weavers", "weavers@example.org");
        Cookie elka = librarian();
        for (int i = 0; i < 2; i++) {
            send(DESK + "/remind", elka).andExpect(status().is3xxRedirection());
        }
        assertThat(text("select string_agg(email, ' ') from mail.message where kind = 'fairs.mail.kind'"))
                .isEqualTo("choir@example.org");
    }

    @Test
    void afterTheLastDayOnlyStaffChangeAnAnswer() throws Exception {
        Cookie elka = librarian();
        guest(elka, "firm", "Mill", "mill@example.org");
        String invitation = link("mill@example.org", "invitation");
        database.sql("update events.fair set changeable_until = current_date - 2")
                .update();
        web.perform(post(invitation).param("answer", "coming"));
        assertThat(text("select answer from events.fair_guest")).isEmpty();
        assertThat(page(invitation)).contains("Changes go by phone now");
        String guest = text("select id from events.fair_guest");
        send(DESK + "/guests/" + guest, elka, "answer", "coming", "details", "true", "tables", "2")
                .andExpect(status().is3xxRedirection());
        assertThat(text("select answer || tables || answered_way from events.fair_guest"))
                .isEqualTo("coming2staff");
    }

    @Test
    void whatEverybodySeesOfAFairIsReadInOneStatementWithoutWhomToPhone() throws Exception {
        UUID choir = coming("choir", "choir@example.org");
        invited(organisation("silent", ""));
        hall();
        Cookie elka = librarian();
        place(elka, choir, version(), "4", "4");
        slot(elka, "Opening", "10:00", "10:30");
        slot(elka, "Songs", "11:00", "11:30");
        Activity activity = activities.findPublic("fair").orElseThrow();
        List<ShowingFairs.Shown> shown = new ArrayList<>();
        assertThat(Statements.of(() -> shown.add(fairs.show(activity).orElseThrow())))
                .hasSize(1);
        assertThat(shown.getFirst().programme())
                .extracting(Programme.Slot::title)
                .containsExactly("Opening", "Songs");
        assertThat(shown.getFirst().stands()).hasSize(1).first().satisfies(guest -> {
            assertThat(guest.contact().phones()).isEmpty();
            assertThat(guest.contact().email()).isEmpty();
            assertThat(guest.stand().orElseThrow().column()).isEqualTo(8);
        });
    }

    @Test
    void slipsToFillInByHandNameTheStandTheyAreFor() throws Exception {
        UUID choir = coming("choir", "");
        hall();
        Cookie elka = librarian();
        assertThat(page(DESK + "/slips/print", elka))
                .contains("Number of the stand")
                .doesNotContain("choir");
        assertThat(page(DESK + "/slips/print?each=true", elka)).contains("No stand has a place");
        place(elka, choir, version(), "4", "4");
        assertThat(page(DESK + "/slips/print?each=true", elka)).contains("Читалище choir");
    }

    @Test
    void twoThatBecameOneStandBothAndTheLibraryIsTold() throws Exception {
        UUID choir = coming("choir", "");
        UUID singers = coming("singers", "");
        database.sql(
                        "update events.fair_guest set organisation_id = (select organisation_id from events.fair_guest where id = :one)")
                .param("one", choir)
                .update();
        hall();
        Cookie elka = librarian();
        assertThat(page(DESK + "/plan", elka)).contains("On the list twice", singers.toString());
        today();
        leave("/en/stand/codechoir", UUID.randomUUID(), "more", "Songs").andExpect(status().is3xxRedirection());
        send(DESK + "/guests/" + choir + "/remove", elka)
                .andExpect(header().string("Location", Matchers.endsWith("slips-stay")));
        send(DESK + "/guests/" + singers + "/remove", elka)
                .andExpect(header().string("Location", Matchers.endsWith("removed")));
        assertThat(page(DESK, elka)).doesNotContain("On the list twice");
        assertThat(text("select count(*) from events.fair_slip")).isEqualTo("1");
    }

    @Test
    void whoHasNoMailGetsALetterWhenTheFairMoves() throws Exception {
        UUID paper = coming("paper", "");
        Cookie elka = librarian();
        database.sql("update events.fair_guest set way = 'letter'").update();
        assertThat(page(DESK + "/letters", elka)).doesNotContain("Читалище paper");
        database.sql("update events.fair set round = 2").update();
        assertThat(page(DESK + "/letters", elka)).contains("Читалище paper");
        send(DESK + "/letters", elka, "guest", paper.toString())
                .andExpect(content().string(Matchers.containsString("е с нова дата")));
    }

    private int place(Cookie who, UUID stand, int version, String left, String top) throws Exception {
        return send(
                        DESK + "/plan/place",
                        who,
                        "version",
                        version + "",
                        "stand",
                        stand.toString(),
                        "left",
                        left,
                        "top",
                        top)
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private ResultActions slot(Cookie who, String title, String from, String to) throws Exception {
        return send(DESK + "/programme", who, "title", title, "day", "2027-01-10", "from", from, "to", to);
    }

    private static int done(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
