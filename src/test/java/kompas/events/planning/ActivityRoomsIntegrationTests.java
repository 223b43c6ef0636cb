package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kompas.libraries.rooms.RoomFixture;
import kompas.libraries.rooms.RoomId;
import kompas.shared.kernel.Identifiers;
import kompas.testing.Emptied;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An activity and its room are one step: no activity is announced for a room somebody else has. */
class ActivityRoomsIntegrationTests extends LibraryThatPlans {

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
        web.perform(form(Identifiers.next())
                        .param("title.en", "Chess")
                        .param("roomid", hall.value().toString())
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Hall is taken on")))
                .andExpect(content().string(Matchers.containsString("Free at all these times: Cellar.")));
        assertThat(count("events.activity")).isEqualTo(1);
        assertThat(count("libraries.booking where owner_kind = 'activity'")).isEqualTo(4);
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
