package kompas.libraries.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever has a room and needs it at another time keeps it until they have the other. */
@KompasIntegrationTest
@Import(Statements.class)
class MovedBookingsIntegrationTests {

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
    private JdbcClient database;

    private LibraryId library = LibraryId.of(UUID.randomUUID());
    private RoomId hall = RoomId.of(UUID.randomUUID());
    private HallOnTheWeb people;
    private Cookie librarian = new Cookie("kompas", "");
    private String booking = "";

    @BeforeEach
    void aHallTheChoirHas() throws Exception {
        people = new HallOnTheWeb(web, database, accounts);
        loading.load("DK");
        Emptied.tables(database, "libraries.room, accounts.person, mail.message, tasks.task");
        library = libraries
                .findBySlug(HallOnTheWeb.LIBRARY)
                .map(LibrarySummary::id)
                .orElseThrow();
        hall = RoomFixture.in(library).named("Hall").around(15, 15).insertInto(database);
        librarian = people.librarian(library);
        booking = people.ask("choir@example.org", 3, "18:00", "20:00");
        people.confirm(librarian);
    }

    @Test
    void theTimeThatIsHadStaysUntilTheOtherIsGiven() throws Exception {
        String date = had();
        move(date, 3, "19:00", "21:00").andExpect(redirectedUrl(booking + "?asked"));
        move(date, 3, "19:00", "21:00").andExpect(status().is3xxRedirection());
        assertThat(has()).containsExactly(HallOnTheWeb.slot(3, 18, 20));
        assertThat(people.text("select count(*) from tasks.task where settled_at is null"))
                .isEqualTo("1");
        web.perform(get(booking)).andExpect(content().string(containsString("which stays booked")));
        web.perform(post("/en/desk/rooms/requests/" + people.request() + "/confirm")
                        .param("dates", asked())
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        assertThat(has()).containsExactly(HallOnTheWeb.slot(3, 19, 21));
    }

    @Test
    void whatIsDeclinedOrRefusedTakesNothingAway() throws Exception {
        String desk = "/en/desk/rooms/requests/" + people.request();
        move(had(), 4, "18:00", "20:00").andExpect(status().is3xxRedirection());
        web.perform(post(desk + "/decline").param("reason", "Painting").cookie(librarian))
                .andExpect(status().is3xxRedirection());
        assertThat(state()).isEqualTo("confirmed");
        move(had(), 5, "18:00", "20:00").andExpect(status().is3xxRedirection());
        web.perform(post(desk + "/propose")
                        .param("day", HallOnTheWeb.day(6).toString())
                        .param("from", "18:00")
                        .param("to", "20:00")
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        web.perform(post(booking + "/leave")).andExpect(status().is3xxRedirection());
        assertThat(state()).isEqualTo("confirmed");
        assertThat(has()).containsExactly(HallOnTheWeb.slot(3, 18, 20));
        assertThat(people.text("select count(*) from tasks.task where settled_at is null"))
                .isEqualTo("0");
    }

    @Test
    void aProposalInPlaceOfTheWishTakesItsPlaceToo() throws Exception {
        String desk = "/en/desk/rooms/requests/" + people.request();
        move(had(), 5, "18:00", "20:00").andExpect(status().is3xxRedirection());
        web.perform(post(desk + "/propose")
                        .param("day", HallOnTheWeb.day(6).toString())
                        .param("from", "18:00")
                        .param("to", "20:00")
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        web.perform(post(booking + "/accept")).andExpect(status().is3xxRedirection());
        assertThat(has()).containsExactly(HallOnTheWeb.slot(6, 18, 20));
    }

    @Test
    void whomTheLibraryTrustsMovesAtOnce() throws Exception {
        database.sql("insert into libraries.trusted_booker (library_id, email) values (:library, 'choir@example.org')")
                .param("library", library.value())
                .update();
        move(had(), 4, "18:00", "20:00").andExpect(redirectedUrl(booking + "?saved"));
        assertThat(has()).containsExactly(HallOnTheWeb.slot(4, 18, 20));
    }

    @Test
    void whatIsNotPossibleIsSaidAndNothingTypedIsLost() throws Exception {
        rooms.book(BookingOwner.of("test", UUID.randomUUID()), hall, List.of(HallOnTheWeb.slot(5, 18, 20)));
        String date = had();
        move(date, 5, "19:00", "21:00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Free for as long that day")))
                .andExpect(content().string(containsString("value=\"21:00\"")));
        move(date, -5, "19:00", "21:00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This time is over")));
        move(date, 5, "21:00", "19:00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("the end after the beginning")));
        move(UUID.randomUUID().toString(), 5, "08:00", "09:00").andExpect(status().is3xxRedirection());
        move("x", 5, "08:00", "09:00").andExpect(status().is3xxRedirection());
        web.perform(post("/en/room-bookings/guessed/move").param("date", date)).andExpect(status().is3xxRedirection());
        assertThat(has()).contains(HallOnTheWeb.slot(3, 18, 20)).hasSize(2);
    }

    private ResultActions move(String date, int days, String from, String to) throws Exception {
        return web.perform(post(booking + "/move")
                .param("date", date)
                .param("day", HallOnTheWeb.day(days).toString())
                .param("from", from)
                .param("to", to));
    }

    private String had() {
        return people.text("select id from libraries.booking where status = 'confirmed' and request_id is not null");
    }

    private String asked() {
        return people.text("select id from libraries.booking where status = 'requested'");
    }

    private String state() {
        return people.text("select state from libraries.room_request");
    }

    private List<Slot> has() {
        return rooms.occupied(hall, HallOnTheWeb.start(2), HallOnTheWeb.start(9)).stream()
                .map(Occupied::slot)
                .toList();
    }
}
