package kompas.events.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Staff set up what volunteers do, on one screen, and it is called for wherever the activity belongs. */
@KompasIntegrationTest
class PlanningHelpIntegrationTests extends HelpedDay {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private HelpWanted wanted;

    private LibraryId library = LibraryId.of(UUID.randomUUID());

    private Cookie vera = new Cookie("kompas", "");

    @BeforeEach
    void aLibrarianWhosePlanItIs() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        library = libraries.findFor(ISPERIH).orElseThrow().id();
        database.sql("update events.activity set library_id = :library")
                .param("library", library.value())
                .update();
        vera = desk().signedIn("vera@example.org", new Grant(Role.LIBRARIAN, Scope.library(library.value())));
    }

    @Test
    void aTaskAndADayCutIntoShiftsStandOnOneScreen() throws Exception {
        sent("/tasks", "title.en", "Carrying", "title.bg", "Пренасяне", "age", "16")
                .andExpect(redirectedUrl(LIST + "?did=saved"));
        String carrying = text("select id from events.helper_task where least_age = 16");
        sent(
                        "/tasks/" + carrying + "/shifts",
                        "date",
                        day.toString(),
                        "from",
                        "9",
                        "to",
                        "17",
                        "each",
                        "2",
                        "least",
                        "1",
                        "most",
                        "3")
                .andExpect(redirectedUrl(LIST + "?did=saved"));
        assertThat(text(
                        "select string_agg(to_char(starts_at at time zone 'Europe/Sofia', 'HH24'), ' ' order by starts_at)"
                                + " from events.helper_shift where task_id = '" + carrying + "'"))
                .isEqualTo("09 11 13 15");
        assertThat(seen(LIST)).contains("Carrying", "From 16 years", "0 of 3 places taken, at least 1 needed");
        assertThat(page("/bg/activities/cleaning")).contains("Пренасяне", "От 16 години");
    }

    @Test
    void aTaskIsCalledAnewAndTakenAway() throws Exception {
        sent("/tasks/" + task, "title.en", "Tea", "age", "18").andExpect(redirectedUrl(LIST + "?did=saved"));
        assertThat(seen(LIST)).contains("Tea", "From 18 years");
        sent("/tasks/" + task, "act", "remove").andExpect(redirectedUrl(LIST + "?did=removed"));
        assertThat(number("select count(*) from events.helper_task")).isZero();
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() throws Exception {
        wrong(sent("/tasks", "title.en", " "), "Write what the task is called");
        wrong(shifts("nine", "17", "1", "2"), "like 9:00 and 17:00");
        wrong(shifts("9", "17", "3", "2"), "how many helpers are needed");
        wrong(shifts("9", "17", "1", "0"), "how many helpers are needed");
        wrong(shifts("9", "17", "1", "600"), "value=\"600\"");
        wrong(
                sent(
                        "/tasks/" + task + "/shifts",
                        "date",
                        day.toString(),
                        "from",
                        "9",
                        "to",
                        "17",
                        "each",
                        "0:05",
                        "least",
                        "1",
                        "most",
                        "2"),
                "at least a quarter of an hour");
        wrong(
                sent("/tasks/" + task + "/shifts", "from", "9", "to", "17", "date", "x", "least", "1", "most", "2"),
                "Choose a date");
        sent("/tasks/" + UUID.randomUUID(), "title.en", "X").andExpect(status().isNotFound());
        sent("/shifts/" + UUID.randomUUID(), "act", "remove").andExpect(status().isNotFound());
        assertThat(number("select count(*) from events.helper_shift")).isEqualTo(3);
    }

    @Test
    void aShiftSomebodyHasIsNotRemovedAndWhenItChangesTheyAreTold() throws Exception {
        takes("Anna", early);
        sent("/shifts/" + early, "act", "remove").andExpect(redirectedUrl(LIST + "?did=in_use"));
        sent("/tasks/" + task, "act", "remove").andExpect(redirectedUrl(LIST + "?did=in_use"));
        takes("Eve", early);
        sent("/shifts/" + early, "from", "10", "to", "12", "least", "1", "most", "1")
                .andExpect(redirectedUrl(LIST + "?did=in_use"));
        sent("/shifts/" + early, "from", "3", "to", "4", "least", "1", "most", "2")
                .andExpect(redirectedUrl(LIST + "?did=saved"));
        assertThat(desk().newestMail("anna@example.org")).contains("Your shifts moved along");
        sent("/shifts/" + late, "act", "remove").andExpect(redirectedUrl(LIST + "?did=removed"));
        assertThat(taken(early)).isEqualTo(2);
    }

    @Test
    void callsForHelpStandWhereverTheActivityBelongsAndNoLongerThanSomebodyIsWanted() throws Exception {
        assertThat(wanted.all()).hasSize(3);
        assertThat(wanted.of(library.value())).hasSize(3).first().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/activities/cleaning");
            assertThat(call.missing()).isEqualTo(1);
            assertThat(call.free()).isEqualTo(2);
        });
        assertThat(wanted.of(choir.value())).hasSize(3);
        assertThat(wanted.in(AreaId.ofKey("bg-razgrad")))
                .as("where its library is, as long as it says nothing itself")
                .hasSize(3);
        takes("Anna", early);
        takes("Eve", early);
        versions.touch("events"); // else it is known within half a minute
        assertThat(wanted.all()).hasSize(2);
        database.sql("update events.activity set status = 'cancelled'").update();
        versions.touch("events");
        assertThat(wanted.all()).isEmpty();
    }

    @Test
    void callsForHelpStandOnThePagesOfLibraryAndOrganisationAndOnOneOfTheirOwn() throws Exception {
        String house = libraries.get(library).slug();
        for (String address : List.of(
                "/en/libraries/" + house,
                "/en/organisations/"
                        + text("select slug from directory.organisation where id = '" + choir.value() + "'"),
                "/en/help-wanted",
                "/en/help-wanted?library=" + house,
                "/en/help-wanted?region=BG324")) {
            web.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/en/activities/cleaning#helpers")));
        }
        web.perform(get("/en/help-wanted").queryParam("region", "BG311"))
                .andExpect(content().string(containsString("Nobody is wanted right now")));
        web.perform(get("/en/help-wanted").queryParam("library", "nowhere")).andExpect(status().isNotFound());
        web.perform(get("/en/help-wanted").queryParam("region", "nowhere")).andExpect(status().isNotFound());
    }

    private ResultActions sent(String path, String... fields) throws Exception {
        var request = post(LIST + path).cookie(vera);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions shifts(String from, String to, String least, String most) throws Exception {
        return sent(
                "/tasks/" + task + "/shifts",
                "date",
                day.toString(),
                "from",
                from,
                "to",
                to,
                "least",
                least,
                "most",
                most);
    }

    private static void wrong(ResultActions answer, String sentence) throws Exception {
        answer.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)));
    }

    private String seen(String page) throws Exception {
        return web.perform(get(page).cookie(vera))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
