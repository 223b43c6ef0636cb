package kompas.libraries.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever needs a room sees when it is free, asks, and has an answer. */
@KompasIntegrationTest
class RoomPagesIntegrationTests {

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
    void aRoomIsAskedForAnsweredAndOnTheListForTheDoor() throws Exception {
        String booking = people.ask("choir@example.org", 3, "18:00", "20:00");
        assertThat(people.mail("choir@example.org")).contains(booking);
        assertThat(people.text("select scope_kind || path from tasks.task"))
                .isEqualTo("library/desk/rooms/requests/" + people.request());
        web.perform(get(HallOnTheWeb.HALL + "?week=" + HallOnTheWeb.day(3)))
                .andExpect(content().string(not(containsString("18:00–20:00"))));

        Cookie librarian = people.librarian(library);
        web.perform(get("/en/desk/rooms/requests/" + people.request()).cookie(librarian))
                .andExpect(content().string(containsString("Rehearsal")));
        people.confirm(librarian).andExpect(status().is3xxRedirection());

        assertThat(people.text("select outcome from tasks.task")).isEqualTo("confirmed");
        assertThat(people.mail("choir@example.org")).contains("18:00–20:00");
        web.perform(get(HallOnTheWeb.HALL + "?week=" + HallOnTheWeb.day(3)))
                .andExpect(content().string(containsString("18:00–20:00")))
                .andExpect(content().string(not(containsString("Anna"))));
        for (String page : List.of("/en/desk/rooms", "/en/desk/rooms/door")) {
            web.perform(get(page).param("day", HallOnTheWeb.day(3).toString()).cookie(librarian))
                    .andExpect(content().string(containsString("Choir Odense")));
        }
        assertThat(people.text("select action from audit.act where action like 'libraries.%' order by id desc limit 1"))
                .isEqualTo("libraries.answer-booker");
    }

    @Test
    void aFormSentTwiceIsOneRequestAndAProgramsIsNone() throws Exception {
        MockHttpServletRequestBuilder form = HallOnTheWeb.form("choir@example.org", 3, "18:00", "20:00");
        web.perform(form).andExpect(status().is3xxRedirection());
        web.perform(form).andExpect(status().is3xxRedirection());
        web.perform(HallOnTheWeb.form("choir@example.org", 3, "18:00", "20:00").param("nickname", "robot"))
                .andExpect(status().isUnprocessableContent());
        assertThat(people.text("select count(*) from libraries.room_request")).isEqualTo("1");
        assertThat(people.text("select count(*) from mail.message")).isEqualTo("1");
        for (int i = 0; i < 6; i++) {
            people.ask("choir@example.org", 4 + i, "18:00", "20:00");
        }
        assertThat(people.text("select count(*) from mail.message")).isEqualTo("5");
    }

    @Test
    void twoMayAskForOneHourAndTheSecondAnswerSaysThatItIsTaken() throws Exception {
        people.ask("choir@example.org", 3, "18:00", "20:00");
        String first = people.request();
        people.ask("chess@example.org", 3, "19:00", "21:00");
        Cookie librarian = people.librarian(library);
        web.perform(get("/en/desk/rooms/requests/" + first).cookie(librarian))
                .andExpect(content().string(containsString("Somebody else asks for it too")));
        people.confirm(librarian).andExpect(status().is3xxRedirection());

        web.perform(post("/en/desk/rooms/requests/" + first + "/confirm")
                        .param(
                                "dates",
                                people.text("select id from libraries.booking where request_id = '" + first + "'"))
                        .cookie(librarian))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Taken: 19:00–21:00")));
        web.perform(HallOnTheWeb.form("late@example.org", 3, "18:00", "20:00"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is free instead")));
    }

    @Test
    void whatIsDeclinedOrProposedIsSaidWithAReasonAndTakenByTheLink() throws Exception {
        String booking = people.ask("choir@example.org", 3, "18:00", "20:00");
        Cookie librarian = people.librarian(library);
        String desk = "/en/desk/rooms/requests/" + people.request();
        web.perform(post(desk + "/decline").cookie(librarian)).andExpect(status().isUnprocessableContent());
        web.perform(post(desk + "/propose")
                        .param("day", HallOnTheWeb.day(4).toString())
                        .param("from", "18:00")
                        .param("to", "20:00")
                        .param("note", "The piano is tuned")
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        assertThat(people.mail("choir@example.org")).contains("The piano is tuned");
        assertThat(people.link("choir@example.org")).isNotEqualTo(booking);
        web.perform(get(people.link("choir@example.org")))
                .andExpect(content().string(containsString("take what is proposed")));

        web.perform(post(booking + "/accept")).andExpect(status().is3xxRedirection());
        web.perform(post(booking + "/accept")).andExpect(status().is3xxRedirection());
        assertThat(rooms.occupied(hall, HallOnTheWeb.start(3), HallOnTheWeb.start(6)))
                .extracting(Occupied::slot)
                .containsExactly(HallOnTheWeb.slot(4, 18, 20));

        web.perform(post(booking + "/leave")).andExpect(status().is3xxRedirection());
        assertThat(rooms.occupied(hall, HallOnTheWeb.start(3), HallOnTheWeb.start(6)))
                .isEmpty();
        assertThat(people.text("select state from libraries.room_request")).isEqualTo("cancelled");
    }

    @Test
    void whoLosesAClosedRoomIsToldAndTakesAnother() throws Exception {
        RoomId study = RoomFixture.in(library).named("Study").insertInto(database);
        String booking = people.ask("choir@example.org", 3, "18:00", "20:00");
        Cookie librarian = people.librarian(library);
        people.confirm(librarian);
        String close = "/en/desk/rooms/" + hall + "/close?first=" + HallOnTheWeb.day(3) + "&reason=Painting";
        BookingOwner club = BookingOwner.of("activity", UUID.randomUUID())
                .shownAs(LocalizedText.of("en", "Reading club"), "/activities/reading-club");
        rooms.book(club, hall, List.of(HallOnTheWeb.slot(3, 10, 12)));
        web.perform(get(close).cookie(librarian))
                .andExpect(content().string(containsString("2 bookings fall away")))
                .andExpect(content().string(containsString("Reading club")));
        web.perform(post(close).cookie(librarian)).andExpect(status().is3xxRedirection());

        assertThat(rooms.bookedBy(club)).isEmpty();
        assertThat(people.mail("choir@example.org")).contains("Painting").contains("Study");
        web.perform(get(HallOnTheWeb.HALL + "?week=" + HallOnTheWeb.day(3)))
                .andExpect(content().string(containsString("Closed: Painting")));
        web.perform(get(booking)).andExpect(content().string(containsString("Take Study")));
        web.perform(post(booking + "/instead")
                        .param("date", people.text("select id from libraries.booking where status = 'displaced'"))
                        .param("room", study.toString()))
                .andExpect(status().is3xxRedirection());
        assertThat(rooms.occupied(study, HallOnTheWeb.start(3), HallOnTheWeb.start(4)))
                .extracting(Occupied::slot)
                .containsExactly(HallOnTheWeb.slot(3, 18, 20));
    }

    @Test
    void aSeriesLeavesOutWhatIsTakenAndKeepsItsHour() throws Exception {
        rooms.book(BookingOwner.of("activity", UUID.randomUUID()), hall, List.of(HallOnTheWeb.slot(10, 18, 19)));
        MockHttpServletRequestBuilder first = HallOnTheWeb.form("choir@example.org", 3, "18:00", "20:00")
                .param("repeats", "weekly")
                .param("until", HallOnTheWeb.day(24).toString());
        web.perform(first)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Somebody has the room at this time")));
        web.perform(HallOnTheWeb.form("choir@example.org", 3, "18:00", "20:00")
                        .param("repeats", "weekly")
                        .param("until", HallOnTheWeb.day(24).toString())
                        .param("looked", HallOnTheWeb.day(3) + " 18:00 20:00 weekly " + HallOnTheWeb.day(24))
                        .param(
                                "chosen",
                                HallOnTheWeb.day(3).toString(),
                                HallOnTheWeb.day(10).toString(),
                                HallOnTheWeb.day(24).toString()))
                .andExpect(status().is3xxRedirection());
        assertThat(database.sql("select starts_at at time zone 'Europe/Copenhagen' from libraries.booking"
                                + " where request_id is not null order by 1")
                        .query(LocalDateTime.class)
                        .list())
                .containsExactly(
                        HallOnTheWeb.day(3).atTime(18, 0), HallOnTheWeb.day(24).atTime(18, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-31, 18:00, 20:00, never, '', Choose a day there is",
        "2027-02-03, 20:00, 18:00, never, '', The end has to be after the beginning",
        "2027-02-03, 18:00, 25:99, never, '', Write a time",
        "2027-02-03, 18:00, 20:00, weekly, '', Choose the last day",
        "2027-02-03, 18:00, 20:00, weekly, 2030-02-03, These are more than 60 dates",
        "2031-02-03, 18:00, 20:00, never, '', too far ahead",
        "2020-02-03, 18:00, 20:00, never, '', This time is over"
    })
    void whatCannotBeIsSaidBesideItsField(ArgumentsAccessor typed) throws Exception {
        web.perform(post(HallOnTheWeb.HALL + "/book")
                        .param("link", "x".repeat(43))
                        .param("begun", "1")
                        .param("day", String.valueOf(typed.get(0)))
                        .param("from", String.valueOf(typed.get(1)))
                        .param("to", String.valueOf(typed.get(2)))
                        .param("repeats", String.valueOf(typed.get(3)))
                        .param("until", String.valueOf(typed.get(4)))
                        .param("purpose", "Rehearsal")
                        .param("person", "Anna"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(String.valueOf(typed.get(5)))))
                .andExpect(content().string(containsString("so that the library can answer")))
                .andExpect(content().string(containsString("value=\"Anna\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?week=x",
                "?week=9999-99-99",
                "?month=2027-02",
                "?month=1",
                "?month=-1",
                "?week=1000-01-01",
                "/book?day=%00&from=<"
            })
    void whateverTheAddressSaysIsAnsweredKindly(String query) throws Exception {
        web.perform(get(HallOnTheWeb.HALL + query)).andExpect(status().isOk());
    }
}
