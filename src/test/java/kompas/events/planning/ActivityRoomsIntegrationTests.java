package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.RoomFixture;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.Slot;
import kompas.shared.kernel.Identifiers;
import kompas.testing.Emptied;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An activity and its room are one step: no activity is announced for a room somebody else has. */
class ActivityRoomsIntegrationTests extends LibraryThatPlans {

    private static final String WITHIN_A_YEAR =
            "libraries.booking where owner_kind = 'activity' and starts_at < now() + interval '360 days'";
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final BookingOwner other = BookingOwner.of("test", UUID.randomUUID());

    @Autowired
    private Rooms rooms;

    private RoomId hall = RoomId.of(Identifiers.next());
    private RoomId cellar = RoomId.of(Identifiers.next());

    @BeforeEach
    void twoRooms() {
        Emptied.tables(database, "libraries.room, libraries.booking");
        hall = RoomFixture.in(library.id()).named("Hall").insertInto(database);
        cellar = RoomFixture.in(library.id()).named("Cellar").insertInto(database);
    }

    @Test
    void aRoomIsBookedAtEveryDateWithTheActivityAndNamedOnItsPage() throws Exception {
        planned("4");
        assertThat(count("libraries.booking where owner_kind = 'activity'")).isEqualTo(4);
        web.perform(get("/en/activities/reading-aloud")).andExpect(content().string(Matchers.containsString("Hall")));
    }

    @Test
    void nothingIsAnnouncedWhereTheRoomIsTakenAndWhatIsFreeIsSaid() throws Exception {
        planned("4");
        web.perform(chess().cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Hall is taken on")))
                .andExpect(content().string(Matchers.containsString("Cellar at the same time")))
                .andExpect(content().string(Matchers.containsString("The same room from 18:30 to 20:00")));
        assertThat(count("events.activity")).isEqualTo(1);
        assertThat(count("libraries.booking where owner_kind = 'activity'")).isEqualTo(4);
    }

    @Test
    void whatIsProposedInPlaceOfATakenRoomIsTakenByChoosingIt() throws Exception {
        planned("4");
        web.perform(chess().param("instead", "room=" + cellar).cookie(elka))
                .andExpect(redirectedUrl("/en/activities/chess"));
        assertThat(count("libraries.booking where room_id = '" + cellar + "'")).isEqualTo(1);
        web.perform(get("/en/activities/chess")).andExpect(content().string(Matchers.containsString("Cellar")));
        web.perform(chess().param("instead", "time=" + soon + "T18:30/" + soon + "T20:00")
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/chess-2"));
        assertThat(count("libraries.booking where room_id = '" + hall + "'")).isEqualTo(5);
        for (String nonsense : List.of("time=x/y", "time=", "room=x", "without=31.2.2027", "time=2027-01-01T25:00/z")) {
            web.perform(chess().param("instead", nonsense).cookie(elka)).andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void aSeriesGoesOnWithoutTheDayOnWhichItsRoomIsTaken() throws Exception {
        rooms.book(other, hall, List.of(at(soon.plusWeeks(1))));
        web.perform(chess().param("times", "series")
                        .param("ends", "times")
                        .param("count", "4")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("without=" + soon.plusWeeks(1))));
        web.perform(chess().param("times", "series")
                        .param("ends", "times")
                        .param("count", "4")
                        .param("instead", "without=" + soon.plusWeeks(1))
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/chess"));
        assertThat(count("libraries.booking where owner_kind = 'activity'")).isEqualTo(3);
    }

    @Test
    void aDateThatCannotMoveIsToldWhenItsRoomIsFree() throws Exception {
        planned("2");
        rooms.book(
                other,
                hall,
                List.of(new Slot(
                        at(soon, 17, 18).from().plusSeconds(5400),
                        at(soon, 17, 20).to())));
        String first = database.sql("select id from events.occurrence order by starts_at limit 1")
                .query(String.class)
                .single();
        web.perform(change(first, "this").cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("The same room from 20:00 to 21:00")));
        web.perform(change(first, "this")
                        .param("instead", "time=" + soon + "T20:00/" + soon + "T21:00")
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/reading-aloud/dates"));
    }

    @Test
    void anOrganisationBooksNoRoomOfALibraryByItself() throws Exception {
        OrganisationId choir =
                OrganisationFixture.named("bg", "Хор").in(ISPERIH).slug("choir").insertInto(database);
        Cookie singer = signedIn("singer", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        web.perform(form(Identifiers.next()).param("roomid", hall.toString()).cookie(singer))
                .andExpect(status().is3xxRedirection());
        Cookie librarian = elka;
        elka = singer;
        web.perform(edit("roomid", hall.toString(), "organisers", "/organisations/choir")
                        .cookie(singer))
                .andExpect(status().is3xxRedirection());
        assertThat(count("libraries.booking")).isZero();
        elka = librarian;
        web.perform(edit("roomid", hall.toString(), "organisers", "/organisations/choir")
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        elka = singer;
        web.perform(edit("roomid", "", "organisers", "/organisations/choir").cookie(singer))
                .andExpect(status().is3xxRedirection());
        assertThat(count("libraries.booking")).isEqualTo(1);
    }

    @Test
    void aRoomOfAnotherLibraryIsNotForgottenSilently() throws Exception {
        web.perform(form(Identifiers.next())
                        .param("roomid", UUID.randomUUID().toString())
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("This room is in another library")));
    }

    @Test
    void whoPlannedIsWrittenWhenTheRoomIsClosedAndWhoSignedUpWhenAnotherIsFound() throws Exception {
        planned("2");
        web.perform(post("/en/desk/rooms/" + hall + "/close")
                        .param("first", soon.toString())
                        .param("last", soon.plusWeeks(1).toString())
                        .param("reason", "Painting")
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
        assertThat(count("tasks.task where kind = 'activity_without_room' and settled_at is null"))
                .isEqualTo(1);
        assertThat(database.sql("select plain from mail.message where kind = 'planning.mail.room'")
                        .query(String.class)
                        .single())
                .contains("Painting")
                .contains("Cellar")
                .contains("/en/activities/reading-aloud/edit");
        web.perform(edit("roomid", cellar.toString()).cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(heard.changes)
                .singleElement()
                .satisfies(change -> assertThat(change.moved()).hasSize(2));
        assertThat(count("tasks.task where kind = 'activity_without_room' and settled_at is null"))
                .isZero();
    }

    @Test
    void aSeriesWithoutEndHasItsRoomAtTheDatesThatCome() throws Exception {
        web.perform(form(Identifiers.next())
                .param("times", "series")
                .param("unit", "week")
                .param("ends", "never")
                .param("roomid", hall.toString())
                .cookie(elka));
        int booked = count(WITHIN_A_YEAR);
        LocalDate last = database.sql(
                        "select max(starts_at)::date from events.occurrence where starts_at < now() + interval '360 days'")
                .query(LocalDate.class)
                .single();
        database.sql("delete from events.occurrence where starts_at > now() + interval '300 days'")
                .update();
        database.sql("delete from libraries.booking where starts_at > now() + interval '300 days'")
                .update();
        rooms.book(other, hall, List.of(at(last)));
        endless.run();
        assertThat(count(WITHIN_A_YEAR)).isEqualTo(booked - 1);
        assertThat(count("tasks.task where kind = 'activity_without_room' and settled_at is null"))
                .isEqualTo(1);
    }

    @Test
    void theRoomFollowsADateThatMovesAndIsFreeWhenTheActivityIsCancelled() throws Exception {
        planned("2");
        String first = database.sql("select id from events.occurrence order by starts_at limit 1")
                .query(String.class)
                .single();
        web.perform(change(first, "all").cookie(elka)).andExpect(redirectedUrl("/en/activities/reading-aloud/dates"));
        assertThat(
                        count(
                                "libraries.booking b join events.occurrence o on b.starts_at = o.starts_at and b.ends_at = o.ends_at"))
                .isEqualTo(2);
        web.perform(post("/en/activities/reading-aloud/cancel").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(count("libraries.booking where owner_kind = 'activity' and status = 'confirmed'"))
                .isZero();
    }

    private MockHttpServletRequestBuilder chess() {
        return form("Chess", Identifiers.next()).param("roomid", hall.toString());
    }

    private Slot at(LocalDate day) {
        return at(day, 17, 19);
    }

    private static Slot at(LocalDate day, int from, int to) {
        return new Slot(
                day.atTime(from, 0).atZone(SOFIA).toInstant(),
                day.atTime(to, 0).atZone(SOFIA).toInstant());
    }

    private void planned(String dates) throws Exception {
        web.perform(form(Identifiers.next())
                        .param("times", "series")
                        .param("unit", "week")
                        .param("ends", "times")
                        .param("count", dates)
                        .param("roomid", hall.value().toString())
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/reading-aloud"));
    }
}
