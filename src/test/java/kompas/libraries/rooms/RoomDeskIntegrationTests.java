package kompas.libraries.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.TraceHolder;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff keep rooms and say who has them; nobody else does. */
@KompasIntegrationTest
@Import(Statements.class)
class RoomDeskIntegrationTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Libraries libraries;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rooms rooms;

    @Autowired
    private List<TraceHolder> holders;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private LibraryId library = LibraryId.of(UUID.randomUUID());
    private RoomId hall = RoomId.of(UUID.randomUUID());
    private HallOnTheWeb people;

    @BeforeEach
    void aHallNobodyHas() {
        people = new HallOnTheWeb(web, database, accounts);
        loading.load("DK");
        Emptied.tables(database, "libraries.room, accounts.person, mail.message, tasks.task");
        library = libraries
                .findBySlug(HallOnTheWeb.LIBRARY)
                .map(LibrarySummary::id)
                .orElseThrow();
        hall = RoomFixture.in(library).named("Hall").seated(40).insertInto(database);
    }

    @Test
    void nobodyElseSeesOrAnswers() throws Exception {
        String booking = people.ask("choir@example.org", 3, "18:00", "20:00");
        String desk = "/en/desk/rooms/requests/" + people.request();
        UUID odd = libraries
                .findBySlug("roskilde-bibliotekerne")
                .map(found -> found.id().value())
                .orElseGet(() -> libraries.all().getLast().id().value());
        Cookie elsewhere = people.librarian(LibraryId.of(odd));
        for (Cookie who : List.of(elsewhere, people.signedIn("member@example.org"))) {
            isKeptOut(who, desk);
        }
        assertThat(people.text("select state from libraries.room_request")).isEqualTo("waiting");
        web.perform(get(booking.substring(0, booking.length() - 1) + "_")).andExpect(status().isGone());
        web.perform(post("/en/room-bookings/guessed/leave")).andExpect(status().is3xxRedirection());
    }

    private void isKeptOut(Cookie who, String desk) throws Exception {
        web.perform(get(desk).cookie(who)).andExpect(status().isForbidden());
        for (String act : List.of("confirm", "decline", "propose", "take-back")) {
            web.perform(post(desk + "/" + act)
                            .param("dates", UUID.randomUUID().toString())
                            .param("date", UUID.randomUUID().toString())
                            .param("reason", "no")
                            .param("day", HallOnTheWeb.day(5).toString())
                            .param("from", "18:00")
                            .param("to", "20:00")
                            .cookie(who))
                    .andExpect(status().isForbidden());
        }
        for (String path : List.of("edit", "close")) {
            web.perform(get("/en/desk/rooms/" + hall + "/" + path).cookie(who)).andExpect(status().isForbidden());
            web.perform(post("/en/desk/rooms/" + hall + "/" + path).cookie(who)).andExpect(status().isForbidden());
        }
        web.perform(get("/en/desk/rooms?library=odense-biblioteker-og-borgerservice")
                        .cookie(who))
                .andExpect(status().isForbidden());
    }

    @Test
    void aRoomIsAddedOnceAndStandsOnTheLibrarysPage() throws Exception {
        Cookie librarian = people.librarian(library);
        UUID id = UUID.randomUUID();
        MockHttpServletRequestBuilder typed = post("/en/desk/rooms/new")
                .param("id", id.toString())
                .param("name.da", "Værkstedet")
                .param("hours.mo", "9-12, 13.30–18")
                .param("seated", "12")
                .param("equipment", "tools", "made-up")
                .cookie(librarian);
        web.perform(typed).andExpect(status().is3xxRedirection());
        web.perform(typed).andExpect(status().is3xxRedirection());
        assertThat(people.text(
                        "select slug || equipment::text || (hours -> 'week' ->> 'mo') from libraries.room where id = '"
                                + id + "'"))
                .isEqualTo("vaerkstedet{tools}[\"09:00-12:00\", \"13:30-18:00\"]");
        web.perform(get("/da/libraries/odense-biblioteker-og-borgerservice"))
                .andExpect(content().string(containsString("Værkstedet")));
    }

    @Test
    void aRoomIsHiddenArchivedAndBroughtBack() throws Exception {
        Cookie librarian = people.librarian(library);
        web.perform(post("/en/desk/rooms/" + hall + "/edit")
                        .param("name.da", "")
                        .param("hours.mo", "18-9x")
                        .cookie(librarian))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write what the room is called")));
        for (String status : List.of("hidden", "archived")) {
            become(status, librarian);
            web.perform(get(HallOnTheWeb.HALL)).andExpect(status().isNotFound());
        }
        become("open", librarian);
        web.perform(get(HallOnTheWeb.HALL)).andExpect(status().isOk());
    }

    private void become(String status, Cookie librarian) throws Exception {
        web.perform(post("/en/desk/rooms/" + hall + "/status")
                .param("status", status)
                .cookie(librarian));
    }

    @Test
    void aRoomsCalendarSaysWhenItIsTakenAndNeverByWhom() throws Exception {
        people.ask("choir@example.org", 3, "18:00", "20:00");
        people.confirm(people.librarian(library));
        BookingOwner club = BookingOwner.of("activity", UUID.randomUUID())
                .shownAs(LocalizedText.of("en", "Reading club"), "/activities/reading-club");
        rooms.book(club, hall, List.of(HallOnTheWeb.slot(4, 10, 12)));
        web.perform(get(HallOnTheWeb.HALL)).andExpect(content().string(containsString("/hall/calendar.ics")));
        web.perform(get(HallOnTheWeb.HALL + "/calendar.ics"))
                .andExpect(content().string(containsString("SUMMARY:Taken")))
                .andExpect(content().string(containsString("SUMMARY:Reading club")))
                .andExpect(content().string(not(containsString("Choir"))));
        become("hidden", people.librarian(library));
        web.perform(get(HallOnTheWeb.HALL + "/calendar.ics")).andExpect(status().isNotFound());
    }

    @Test
    void publicPagesCostThreeStatements() throws Exception {
        for (String page : List.of("", "/hall", "/hall?month=2027-01", "/hall/calendar.ics")) {
            database.sql("select shared.touch('rooms')").query(row -> {});
            String path = HallOnTheWeb.HALL.substring(0, HallOnTheWeb.HALL.length() - "/hall".length()) + page;
            assertThat(Statements.of(() -> web.perform(get(path)).andExpect(status().isOk())))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void whoeverIsForgottenLeavesNoNameAndNobodyWaitsForThem() throws Exception {
        people.ask("choir@example.org", 3, "18:00", "20:00");
        Cookie librarian = people.librarian(library);
        people.confirm(librarian);
        List<TraceHolder.Trace> found = holders.stream()
                .flatMap(holder -> holder.find("choir@example.org", "en").stream())
                .filter(trace -> trace.kind().equals("rooms.trace.request"))
                .toList();
        assertThat(found).hasSize(1);
        transaction.executeWithoutResult(status -> found.getFirst()
                .erase()
                .accept(new PersonId(UUID.fromString(people.text("select id from accounts.person limit 1")))));

        assertThat(people.text("select concat(person, email, phone, purpose, answer) from libraries.room_request"))
                .isEmpty();
        assertThat(rooms.occupied(hall, HallOnTheWeb.start(3), HallOnTheWeb.start(4)))
                .isEmpty();
        web.perform(get("/en/desk/rooms/requests/" + people.request()).cookie(librarian))
                .andExpect(status().isOk());
    }

    @Test
    void whomTheLibraryTrustsHasARoomAtOnceButNotWhoeverTypesTheirAddress() throws Exception {
        Cookie librarian = people.librarian(library);
        web.perform(post("/en/desk/rooms/trusted")
                        .param("trusted", "Choir@example.org")
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/rooms/trusted").param("trusted", "Nobody").cookie(librarian))
                .andExpect(status().isUnprocessableContent());
        String booking = people.ask("choir@example.org", 3, "18:00", "20:00");
        assertThat(people.text("select state from libraries.room_request")).isEqualTo("waiting");
        web.perform(get(booking)).andExpect(content().string(containsString("Take the room now")));
        assertThat(people.text("select state from libraries.room_request")).isEqualTo("waiting");
        web.perform(post(booking + "/confirm")).andExpect(status().is3xxRedirection());
        assertThat(people.text("select state || (select outcome from tasks.task) from libraries.room_request"))
                .isEqualTo("confirmedconfirmed");

        Cookie choir = people.signedIn("choir@example.org");
        web.perform(HallOnTheWeb.form("choir@example.org", 5, "18:00", "20:00").cookie(choir));
        web.perform(HallOnTheWeb.form("", 6, "18:00", "20:00")
                .param("phone", "+45 12345678")
                .cookie(librarian));
        assertThat(people.text("select count(*) from libraries.room_request where state = 'confirmed'"))
                .isEqualTo("3");
    }
}
